import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("Standalone drawings of the real theme carry their own style")
struct StandaloneStyleTests {
  /// The drawings of a site with every kind of chart, in a gallery and on pages, and the cards of its pages, by their paths.
  private static let drawings = Task<[String: String], any Error> {
    let site = try SiteFixture.forCharts()
    _ = try await site.build()
    _ = try await SiteBuilder(root: site.folder.path).drawCards()
    return site.published.merging(site.texts(below: "Cards")) { $1 }
      .filter { $0.key.hasPrefix("charts/") && $0.key.hasSuffix(".svg") }
  }

  private func ownStyle(of drawing: String) throws -> String {
    let element = try #require(drawing.firstMatch(of: /<style>([^<]+)<\/style>/))
    return String(element.1)
  }

  @Test("a small drawing carries these rules, in every scheme")
  func small() async throws {
    let drawings = try await Self.drawings.value
    let bars = try #require(drawings["charts/indicators/firms/areas.svg"])
    #expect(
      try ownStyle(of: bars) == """
        :root{color-scheme:light dark;--paper:#fcfbf7;--ink:#1b1d20;--muted:#565a60;--accent:#00606b;\
        --sans:"PingFang SC","Source Han Sans SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif}\
        @media screen and (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#eae7df;--muted:#a9aaab;\
        --accent:#74c7cd}}\
        @media (prefers-contrast:more){:root{--muted:var(--ink)}}\
        svg{direction:ltr;fill:var(--ink);font-family:var(--sans);font-variant-numeric:tabular-nums}\
        .ink{fill:var(--ink)}\
        .muted{fill:var(--muted)}\
        .fill-paper{fill:var(--paper)}\
        .fill-accent{fill:var(--accent)}\
        .strong{font-weight:600}\
        .axis{fill:none;stroke:var(--muted)}\
        .target{fill:none;stroke:var(--ink);stroke-width:2}\
        .ground{stroke:var(--paper);stroke-width:5}\
        @media (forced-colors:active){:root{--paper:Canvas;--ink:CanvasText;--muted:CanvasText;--accent:LinkText}\
        svg,text{forced-color-adjust:none}}\
        @media print{:root{--paper:#fff}\
        svg{print-color-adjust:exact}}
        """)
  }

  @Test("no style is longer than 2 kB")
  func size() async throws {
    let drawings = try await Self.drawings.value
    #expect(drawings.count > 60)
    for (name, drawing) in drawings {
      let size = try ownStyle(of: drawing).utf8.count
      #expect(size <= 2_000, "\(name): \(size) bytes")
    }
  }

  @Test("every class of a drawing has rules, and it carries all that the sheets have of them")
  func classes() async throws {
    let selectors = try Self.selectors()
    var faults: Set<String> = []
    for (name, drawing) in try await Self.drawings.value {
      let style = try ownStyle(of: drawing)
      for mark in Self.marks(of: drawing) {
        for own in mark.classes where !selectors.contains(where: { $0.classes.contains(own) }) {
          faults.insert("there is no rule for .\(own)")
        }
        for selector in selectors where ["", mark.element].contains(selector.element) {
          guard selector.classes.isSubset(of: mark.classes) else { continue }
          let isThere = style.contains(selector.text + ",") || style.contains(selector.text + "{")
          if !isThere { faults.insert("\(name) lacks the rule for \(selector.text)") }
        }
      }
    }
    #expect(faults == [])
  }

  @Test("every colour, pattern and font that a style refers to is in the file")
  func references() async throws {
    for (name, drawing) in try await Self.drawings.value {
      let style = try ownStyle(of: drawing)
      let light = try #require(style.firstMatch(of: /^:root\{[^}]*\}/)).output
      for reference in style.matches(of: /var\((--[a-z0-9-]+)\)/) {
        #expect(light.contains(";\(reference.1):"), "\(name): \(reference.1) is not defined")
      }
      for reference in style.matches(of: /url\(#([a-z0-9-]+)\)/) {
        #expect(drawing.contains("<pattern id=\"\(reference.1)\""), "\(name): no pattern \(reference.1)")
      }
      for definition in light.matches(of: /(--[a-z0-9-]+):/) {
        #expect(style.contains("var(\(definition.1))"), "\(name): nothing uses \(definition.1)")
      }
    }
  }

  @Test(
    "drawings that stand alone look after themselves in the dark, with more contrast, on paper and in forced colours")
  func schemes() async throws {
    let conditions = [
      "@media screen and (prefers-color-scheme:dark){:root{", "@media (prefers-contrast:more){:root{",
      "@media (forced-colors:active){:root{", "@media print{:root{",
    ]
    for (name, drawing) in try await Self.drawings.value {
      let style = try ownStyle(of: drawing)
      for condition in conditions { #expect(style.contains(condition), "\(name): \(condition)") }
    }
  }

  /// What a selector of one part asks of a mark.
  private struct Selector {
    let text: String
    /// Empty where any is meant.
    let element: String
    let classes: Set<String>
  }

  private struct Mark: Hashable {
    let element: String
    let classes: Set<String>
  }

  /// Those selectors of the theme's sheets that are made of one part with classes.
  private static func selectors() throws -> [Selector] {
    let sheets = try ["palette.css", "marks.css", "plain.css"].map { name in
      try String(contentsOf: Repository.root.appending(path: "Templates/assets/" + name), encoding: .utf8)
        .replacing(/\/\*[^*]*\*\//, with: "")
    }
    let heads = sheets.joined().matches(of: /[^{};]+(?=\{)/).map { String($0.output) }
    let texts = heads.flatMap { $0.components(separatedBy: ",") }.map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return texts.compactMap { text in
      guard let match = text.wholeMatch(of: /([a-z]*)((?:\.[a-z0-9-]+)+)/) else { return nil }
      return Selector(
        text: text, element: String(match.1), classes: Set(match.2.split(separator: ".").map(String.init)))
    }
  }

  private static func marks(of drawing: String) -> Set<Mark> {
    let tags = drawing.matches(of: /<([a-z]+)[^>]* class="([^"]*)"/)
    return Set(
      tags.map { tag in
        Mark(element: String(tag.1), classes: Set(tag.2.split(separator: " ").map(String.init)))
      })
  }
}
