import Diagnostics
import OpenData
import PlanDesk
import Publishing

/// Everything that is published: the table of contents of a built site.
struct Outputs: Sendable {
  let producers: [any Producer]
  private let editions: [EditionPages]

  /// What a site of these editions publishes.
  init(_ editions: [EditionPages], _ theme: ThemeFolder, _ desk: any Desk) {
    self.editions = editions
    let recipes = editions.first?.recipes ?? []
    let status = StatusExport(desk)
    let address = SiteAddress(baseURL: desk.site.baseURL)
    let sitemap = Sitemap(recipes.map(\.route), editions.map(\.edition.address), desk.site)
    // The verdicts come before the pages, which keep what they share: so the two are never in memory together.
    producers =
      [
        theme.assets,
        SingleFile(route: .statusData) { status.bytes },
        SingleFile(route: .statusSchema) { Array(status.schema(at: address.absolute(shared: .statusSchema)).utf8) },
        SingleFile(route: .sitemap) { Array(sitemap.text.utf8) },
        SingleFile(route: .robots) { Array(sitemap.robots.utf8) },
      ] + editions
  }

  /// Makes everything and hands each file to `publish`; returns the number of pages and the warnings.
  ///
  /// - Throws: every fault of every file, and links that lead nowhere.
  func produce(_ publish: (Artifact) -> Void) async throws(DiagnosticList) -> (pages: Int, warnings: [Diagnostic]) {
    var findings = Findings()
    for producer in producers { findings.merge(await producer.produce(publish)) }
    let files = producers.flatMap(\.routes) + findings.routes
    let deadLinks = editions.flatMap { pages in
      let addresses = Set(files.compactMap(pages.edition.address.written))
      return findings.links[pages.edition.language, default: []].compactMap { $0.fault(among: addresses) }
    }
    let list = DiagnosticList(Array(findings.diagnostics) + deadLinks)
    guard !list.hasErrors else { throw list }
    return (findings.pages, list.diagnostics)
  }

  /// The card of every page, which are made apart: a browser turns them into images.
  ///
  /// - Throws: every fault of every page.
  func cards() async throws(DiagnosticList) -> [Artifact] {
    var cards: [Artifact] = []
    var faults: Set<Diagnostic> = []
    for edition in editions {
      faults.formUnion(await edition.cards { cards.append($0) })
    }
    let list = DiagnosticList(Array(faults))
    guard !list.hasErrors else { throw list }
    return cards
  }

  /// The files that all languages share, by their addresses.
  static let sharedFiles: [Route] = [.statusData, .statusSchema, .sitemap, .robots]
}

extension Route {
  static let statusData = Route("/data/status.json")
  static let statusSchema = Route("/data/status.schema.json")
  static let sitemap = Route("/sitemap.xml")
  static let robots = Route("/robots.txt")
}
