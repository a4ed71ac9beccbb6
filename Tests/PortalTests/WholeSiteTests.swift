import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("Whole sites: content in, exact files and exact terminal text out")
struct WholeSiteTests {
  @Test("a small site is published exactly as recorded, and nothing beside it")
  func smallSite() async throws {
    let site = try SiteFixture("small")
    let faults = try await site.build()
    #expect(site.terminalText(of: faults) == "")
    try Snapshot.expect(site.published, in: SiteFixture.tests.appending(path: "Sites/small/Expected"))
  }

  @Test(
    "every fault is shown with its place; with an error nothing is published, with warnings alone the site is",
    arguments: try invalidSites())
  func invalidSite(_ name: String) async throws {
    let folder = SiteFixture.tests.appending(path: "InvalidSites/" + name)
    let site = try SiteFixture("small", overlay: folder.appending(path: "Overlay"))
    let removed = (try? String(contentsOf: folder.appending(path: "removed.txt"), encoding: .utf8)) ?? ""
    for path in removed.split(separator: "\n") {
      try FileManager.default.removeItem(atPath: site.folder.path + "/" + path)
    }
    let faults = try await site.build()
    #expect(!faults.isEmpty)
    #expect(site.published.isEmpty == faults.contains { $0.severity == .error })
    let terminal = site.terminalText(of: faults)
    try Snapshot.expect(["terminal.txt": terminal], in: folder.appending(path: "Expected"))
  }

  @Test("a warning is shown, and the site is published all the same")
  func warning() async throws {
    let site = try SiteFixture("small")
    try site.folder.write("---\ntitle: 新页\ntitle_en: New\n---\n\n这是**“重点”**工程。\n", to: "Content/pages/new.md")
    let report = try await SiteBuilder(root: site.folder.path).build()
    #expect(report.warnings.map(\.code) == ["markdown-literal-asterisks"])
    #expect(site.published["new/index.html"] != nil)
  }

  @Test("what is no regular file, or lies outside the project, is no part of a theme")
  func unsafeTheme() async throws {
    let site = try SiteFixture("small")
    let assets = site.folder.path + "/Templates/assets"
    try FileManager.default.createSymbolicLink(atPath: assets + "/passwd.css", withDestinationPath: "/etc/passwd")
    mkfifo(assets + "/pipe.css", 0o644)
    let faults = try await site.build()
    #expect(faults.map(\.code) == ["unsafe-link", "unreadable-file"])
    #expect(site.published.isEmpty)
  }

  private static func invalidSites() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: SiteFixture.tests.appending(path: "InvalidSites").path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
