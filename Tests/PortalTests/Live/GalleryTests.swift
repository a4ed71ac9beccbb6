import Diagnostics
import Foundation
import PlanCharts
import TestSupport
import Testing

@testable import Portal

@Suite("The gallery, and the manuals of texts and charts")
struct GalleryTests {
  /// Every kind of figure, and the sparkline, which is none: it has no title, no table and no file of its own.
  private static let kinds = ChartKind.allCases.map(\.rawValue) + ["sparkline"]

  @Test("a call knows every kind that there is, and no other")
  func known() async throws {
    let site = try SiteFixture("small", theme: .real)
    try site.folder.write("---\ntitle: 错\ntitle_en: Wrong\n---\n\n{{ chart(\"?\") }}\n", to: "Content/pages/wrong.md")
    let help = try await site.build().first?.help?.en
    let names = try #require(help?.split(separator: ": ").last).split(separator: ", ").map(String.init)
    #expect(names == Self.kinds.sorted())
  }

  @Test("every kind of chart is in the gallery with its call, and is published as a file that says where it is from")
  func everyKind() async throws {
    let site = try SiteFixture("small", theme: .real)
    #expect(site.terminalText(of: try await site.build()) == "")
    let published = site.published
    let page = try #require(published["gallery/index.html"])
    for kind in Self.kinds { #expect(page.contains("chart(\"\(kind)\""), "\(kind)") }
    let files = published.filter {
      $0.key.hasPrefix("charts/gallery/") && $0.key.hasSuffix(".svg") && !$0.key.hasSuffix("/card.svg")
    }
    #expect(files.count == page.matches(of: /<figure class="chart/).count)
    for (name, text) in files { #expect(text.contains(">资料来源：编的数，不是统计</text>"), "\(name)") }
  }

  @Test("the manuals name every kind, and their samples are drawn in a text without a fault")
  func samples() async throws {
    let manuals = try ["texts", "charts"].map { try ManualFile("Documentation/\($0).md") }
    let samples = manuals.flatMap(\.blocks).filter { $0.language == "jinja" }.map(\.text)
    for kind in Self.kinds { #expect(samples.contains { $0.contains("chart(\"\(kind)\"") }, "\(kind)") }
    let site = try SiteFixture.forCharts()
    let body = samples.joined(separator: "\n")
    try site.folder.write("---\ntitle: 样例\ntitle_en: Samples\n---\n\n" + body, to: "Content/pages/samples.md")
    #expect(site.terminalText(of: try await site.build()) == "")
    #expect(site.published["samples/index.html"]?.contains("{{") == false)
  }
}
