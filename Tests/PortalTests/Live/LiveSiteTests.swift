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
}
