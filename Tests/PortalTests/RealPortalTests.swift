import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Portal

@Suite("The portal of this repository")
struct RealPortalTests {
  private typealias Portal = (files: [String: String], warnings: [Diagnostic])

  /// The portal that most tests look at, built once.
  private static let portal = Task { try await published(threads: 2) }

  /// The real content and theme in a folder of their own, built with `threads`.
  private static func published(threads: Int) async throws -> Portal {
    let site = try SiteFixture(real: ())
    let report = try await SiteBuilder(root: site.folder.path, threads: threads).build()
    return (site.published, report.warnings)
  }

  @Test("it is built without a single diagnostic, to the same bytes with one thread and with two")
  func isReproducible() async throws {
    let (one, two) = (try await Self.published(threads: 1), try await Self.portal.value)
    #expect(one.warnings.isEmpty)
    #expect(one.files == two.files)
  }

  @Test(
    "every area, chain and campaign has a page with a chart and a sentence",
    arguments: ["areas", "chains", "campaigns"])
  func coversEntities(family: String) async throws {
    let files = try await Self.portal.value.files
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Content/" + family).path)
    for name in names.filter({ $0.hasSuffix(".md") }).sorted() {
      let page = files["\(family)/\(name.dropLast(3))/index.html"] ?? ""
      #expect(page.contains("<svg"), "\(name) has no chart")
      #expect(page.contains(/<meta name="description" content="[^"]{8,}"/), "\(name) has no sentence")
    }
  }

  @Test("every chart as a file of its own names the documents that its figures are from")
  func namesDocuments() async throws {
    let charts = try await Self.portal.value.files.filter { $0.key.hasSuffix(".svg") && $0.key.hasPrefix("charts/") }
    let silent = charts.filter { !$0.key.hasPrefix("charts/gallery/") && !$0.value.contains("资料来源：") }
    #expect(charts.count > 100)
    #expect(silent.keys.sorted().prefix(20) == [])
  }
}
