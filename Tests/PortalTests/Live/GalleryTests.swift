import Diagnostics
import Foundation
import Testing

@testable import Portal

@Suite("The gallery, and the article on charts")
struct GalleryTests {
  private static let article = SiteFixture.project.appending(path: "Sources/Portal/Documentation.docc/Charts.md")

  @Test("every kind of chart is in the gallery with its call, and is published as a file")
  func everyKind() async throws {
    let site = try SiteFixture("small", theme: .real)
    #expect(site.terminalText(of: try await site.build()) == "")
    let page = try #require(site.published["gallery/index.html"])
    for kind in try await Self.kinds() {
      #expect(page.contains("chart(&#34;\(kind)&#34;") || page.contains("chart(\"\(kind)\""), "\(kind)")
    }
    let files = site.published.keys.filter {
      $0.hasPrefix("charts/gallery/") && $0.hasSuffix(".svg") && !$0.hasSuffix("/card.svg")
    }
    #expect(files.count == page.matches(of: /<figure class="chart/).count)
  }

  @Test("the article names every kind, and its samples are drawn in a text without a fault")
  func samples() async throws {
    let text = try String(contentsOf: Self.article, encoding: .utf8)
    let fences = text.split(separator: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let samples = fences.filter { $0.hasPrefix("jinja\n") }.map { $0.dropFirst("jinja\n".count) }
    for kind in try await Self.kinds() { #expect(samples.contains { $0.contains("chart(\"\(kind)\"") }, "\(kind)") }
    let site = try SiteFixture("small", theme: .real)
    let body = samples.joined(separator: "\n")
    try site.folder.write("---\ntitle: 样例\ntitle_en: Samples\n---\n\n" + body, to: "Content/pages/samples.md")
    #expect(site.terminalText(of: try await site.build()) == "")
    #expect(site.published["samples/index.html"]?.contains("{{") == false)
  }

  /// The kinds that `chart` knows, as the fault for one that it does not know lists them.
  private static func kinds() async throws -> [String] {
    let site = try SiteFixture("small", theme: .real)
    try site.folder.write("---\ntitle: 错\ntitle_en: Wrong\n---\n\n{{ chart(\"?\") }}\n", to: "Content/pages/wrong.md")
    let help = try await site.build().first?.help?.en
    let names = try #require(help?.split(separator: ": ").last).split(separator: ", ").map(String.init)
    #expect(names.count >= 8)
    return names
  }
}
