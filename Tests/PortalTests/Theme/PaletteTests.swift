import Foundation
import TestSupport
import Testing

@Suite("The theme's colours, computed from its palette")
struct PaletteTests {
  /// The colours of one scheme by the names of their custom properties.
  struct Scheme: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let colours: [String: String]

    func colour(_ name: String) throws -> Colour {
      let text = try #require(colours[name], "no --\(name)")
      if let other = text.wholeMatch(of: /var\(--(.+)\)/) { return try colour(String(other.1)) }
      return try #require(Colour(text), "--\(name) is not a colour")
    }
  }

  static let schemes: [Scheme] = {
    let file = Repository.root.appending(path: "Templates/assets/palette.css")
    let blocks = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").components(separatedBy: ":root {").dropFirst()
    let (light, dark) = (blocks.first.map(properties) ?? [:], blocks.dropFirst().first.map(properties) ?? [:])
    return [
      Scheme(testDescription: "light", colours: light),
      Scheme(testDescription: "dark", colours: light.merging(dark) { $1 }),
    ]
  }()

  static let tints = (0...4).map { "heat-\($0)" }
  static let tones = ["done", "on-track", "slight", "behind", "unknown"]

  @Test("both schemes are read, and differ in every colour of a status")
  func read() throws {
    #expect(Self.schemes.count == 2)
    for tone in Self.tones { #expect(Self.schemes[0].colours[tone] != Self.schemes[1].colours[tone]) }
  }

  @Test("marks stand out from the ground at 3:1", arguments: schemes)
  func marks(scheme: Scheme) throws {
    let paper = try scheme.colour("paper")
    for name in tones + ["accent", "series-1", "series-2", "series-3", "ink", "muted"] {
      let contrast = try scheme.colour(name).contrast(with: paper)
      #expect(contrast >= 3, "--\(name) on --paper: \(contrast)")
    }
  }

  @Test("texts stand out at 4.5:1 from whatever they are set on", arguments: schemes)
  func texts(scheme: Scheme) throws {
    let onPaper = ["ink", "muted", "accent", "series-1", "series-2", "series-3"].map { ($0, "paper") }
    let onWash = ["ink", "muted", "accent"].map { ($0, "wash") }
    let inBars = [
      ("on-strong", "done"), ("on-strong", "on-track"), ("on-slight", "slight"), ("on-strong", "behind"),
      ("paper", "accent"),
    ]
    let onTints = Self.tints.map { ("on-" + $0, $0) }
    for (text, ground) in onPaper + onWash + inBars + onTints + [("ink", "accent-wash"), ("accent", "accent-wash")] {
      let contrast = try scheme.colour(text).contrast(with: scheme.colour(ground))
      #expect(contrast >= 4.5, "--\(text) on --\(ground): \(contrast)")
    }
  }

  @Test("the colours of statuses differ by 20 or more for every kind of colour vision", arguments: schemes)
  func distinct(scheme: Scheme) throws {
    for vision in ColourVision.allCases {
      for (index, one) in tones.enumerated() {
        for other in tones[(index + 1)...] {
          let difference = try scheme.colour(one).seen(with: vision)
            .difference(from: scheme.colour(other).seen(with: vision))
          #expect(difference >= 20, "--\(one) and --\(other), \(vision): \(difference)")
        }
      }
    }
  }

  @Test(
    "each tint stands out more from the ground than the one before, by 10 or more for every kind of vision",
    arguments: schemes)
  func ordered(scheme: Scheme) throws {
    for vision in ColourVision.allCases {
      let ground = try scheme.colour("paper").seen(with: vision)
      let seen = try Self.tints.map { try scheme.colour($0).seen(with: vision) }
      for (weak, strong) in zip(seen, seen.dropFirst()) {
        #expect(weak.contrast(with: ground) < strong.contrast(with: ground), "\(vision)")
        #expect(weak.difference(from: strong) >= 10, "\(vision): \(weak.difference(from: strong))")
      }
    }
  }

  private var tones: [String] { Self.tones }

  /// The custom properties up to the end of a block.
  private static func properties(_ block: String) -> [String: String] {
    let declarations = block.prefix { $0 != "}" }.split(separator: ";")
    let pairs = declarations.compactMap { declaration -> (String, String)? in
      let parts = declaration.split(separator: ":", maxSplits: 1)
        .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      return parts.count == 2 && parts[0].hasPrefix("--") ? (String(parts[0].dropFirst(2)), parts[1]) : nil
    }
    return Dictionary(pairs) { $1 }
  }
}
