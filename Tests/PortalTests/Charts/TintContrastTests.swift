import Foundation
import Testing

@Suite("Tints of heat tables")
struct TintContrastTests {
  @Test("what is written on each of the five tints has a contrast of 4.5 or more, light and dark")
  func contrast() throws {
    let css = try String(
      contentsOf: SiteFixture.project.appending(path: "Templates/assets/chart.css"), encoding: .utf8)
    for tint in 0..<5 {
      let fills = Self.values(of: "--heat-\(tint)", in: css)
      let texts = Self.values(of: "--on-heat-\(tint)", in: css)
      #expect(fills.count == 2 && texts.count == 2)
      for (fill, text) in zip(fills, texts) { #expect(Self.contrast(fill, text) >= 4.5, "tint \(tint)") }
    }
  }

  @Test("one tint is darker than the next in light, and lighter in dark")
  func order() throws {
    let css = try String(
      contentsOf: SiteFixture.project.appending(path: "Templates/assets/chart.css"), encoding: .utf8)
    let tints = (0..<5).map { Self.values(of: "--heat-\($0)", in: css).map(Self.luminance) }
    for (one, next) in zip(tints, tints.dropFirst()) {
      #expect(one[0] > next[0] * 1.2 && one[1] * 1.2 < next[1])
    }
  }

  /// The colours that a property is given, in the file's order: light, then dark.
  private static func values(of property: String, in css: String) -> [[Double]] {
    css.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, parts[0] == property else { return nil }
      let digits = parts[1].filter(\.isHexDigit)
      let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : digits
      return stride(from: 0, to: 6, by: 2).compactMap { offset in
        Int(full.dropFirst(offset).prefix(2), radix: 16).map { Double($0) / 255 }
      }
    }
  }

  /// Relative luminance and contrast as WCAG 2.2 defines them.
  private static func luminance(_ colour: [Double]) -> Double {
    let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return zip(linear, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let (low, high) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
  }
}
