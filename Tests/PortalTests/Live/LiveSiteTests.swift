import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("Live values and charts in a whole site")
struct LiveSiteTests {
  @Test("figures, verdicts and charts of a text and of a template are published exactly as recorded")
  func published() async throws {
    let folder = SiteFixture.tests.appending(path: "Sites/live")
    let site = try SiteFixture("small", overlay: folder)
    #expect(site.terminalText(of: try await site.build()) == "")
    let own = ["live/", "years/2023/", "charts/live/", "charts/years/2023/"]
    let files = site.published.filter { file in own.contains { file.key.hasPrefix($0) } }
    try Snapshot.expect(files, in: folder.appending(path: "Expected"))
  }

  @Test("a chart of a text that stands on several pages is published once, below the page that the text belongs to")
  func sharedText() async throws {
    let site = try SiteFixture("small", theme: .real)
    let indicator = try #require(site.folder.text(of: "Content/indicators/firms.md"))
    try site.folder.write(indicator + "\n\n{{ chart(\"line\", \"firms\") }}\n", to: "Content/indicators/firms.md")
    #expect(try await site.build() == [])
    let file = "charts/indicators/firms/firms-line-firms-town.svg"
    #expect(site.published.keys.filter { $0.contains("firms-line") && $0.hasSuffix("svg") } == [file])
    for page in ["indicators/firms/index.html", "indicators/firms/east/index.html"] {
      #expect(site.published[page]?.contains("/\(file)\"") == true)
    }
  }
}
