import Diagnostics
import TestSupport
import Testing

@testable import Portal

@Suite("Places that links of texts lead to")
struct PlaceTests {
  /// The faults of the small site with a page `/guide/` of `text`, whose heading is 目标.
  private func faults(_ text: String) async throws -> [Diagnostic] {
    let site = try SiteFixture("small", theme: .real)
    let page = "---\ntitle: 说明\n---\n\n## 目标\n\n{{ chart(\"line\", \"firms\") }}\n\n" + text
    try site.folder.write(page, to: "Content/pages/guide.md")
    return try await site.build().filter { $0.code.hasPrefix("dead-") }
  }

  @Test(
    "a section of a template, a heading, a chart that a text calls and its file can all be linked to",
    arguments: [
      "/areas/town/#targets", "/guide/#guide-目标", "#目标", "/guide/#figure-guide-line-firms-town",
      "/charts/guide/guide-line-firms-town.svg", "/guide/#",
    ])
  func known(_ address: String) async throws {
    #expect(try await faults("见[这里](\(address))。") == [])
  }

  @Test(
    "an id that no template and no heading makes a place is an error, also on the page itself",
    arguments: ["/areas/town/#nowhere", "/guide/#目标", "#下文", "/areas/town/#shape-done"])
  func unknown(_ address: String) async throws {
    let faults = try await faults("见[这里](\(address))。")
    #expect(faults.map(\.code) == ["dead-fragment"])
    #expect(faults.first?.location?.line == 9)
  }

  @Test("a link to a page that does not exist says nothing of the place on it")
  func deadPage() async throws {
    #expect(try await faults("见[这里](/nowhere/#targets)。").map(\.code) == ["dead-link"])
  }
}
