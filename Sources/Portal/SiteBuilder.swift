import Diagnostics
import PlanContent
import PlanModel
import PlanProgress

/// Builds a portal in one straight line, each step a function from values to values.
///
/// 1. Content: read the files of `Content/`.
/// 2. Theme: read the files of `Templates/`.
/// 3. Plan: decode the content, with all its faults.
/// 4. Progress: judge every target as of a day.
/// 5. Pages: compose what every page shows, and check that every link leads somewhere.
/// 6. Artifacts: render pages and charts, in parallel.
/// 7. Public: replace the published site as a whole.
///
/// Only the first two steps and the last touch the disk, and the fifth for the images of cards that were made before; an
/// error in any step ends the build before the last.
public struct SiteBuilder: Sendable {
  private let root: String
  private let asOf: CalendarDate?
  private let threads: Int

  /// A builder for the project at `root`; `asOf` overrides the day of `site.yaml`.
  public init(root: String, asOf: CalendarDate? = nil, threads: Int = 2) {
    self.root = root
    self.asOf = asOf
    self.threads = threads
  }

  /// Publishes the site into `Public/`.
  ///
  /// Returns what was published; throws every fault found, with nothing published.
  public func build() async throws(DiagnosticList) -> BuildReport {
    let site = try await compose()
    let changed = try await SiteWriter(root: root).publish(site.artifacts, threads: threads)
    return BuildReport(pages: site.pages, files: site.artifacts.count, changed: changed, warnings: site.warnings)
  }

  /// Does everything but publish.
  ///
  /// Returns the warnings; throws every fault found.
  public func check() async throws(DiagnosticList) -> [Diagnostic] {
    try await compose().warnings
  }

  /// Judges every target, and publishes nothing.
  ///
  /// Returns the verdicts; throws every fault of the content and the theme's wording.
  public func status() throws(DiagnosticList) -> StatusReport {
    let (content, theme) = try inputs()
    let (plan, _) = try decode(content)
    return StatusReport(plan, assess(plan, asOf: asOf ?? plan.site.asOf), locales: theme.locales)
  }

  /// Draws the card of every page into `Cards/`, and removes the images of those that have changed.
  ///
  /// Returns how many cards there are, and how many of them need an image; throws every fault found.
  public func drawCards() async throws(DiagnosticList) -> (cards: Int, withoutImage: Int) {
    let site = try composeParts()
    let drawings = try await site.renderer.cards(of: site.pages, threads: threads)
    return (drawings.count, try site.cards.replace(with: drawings))
  }

  /// A site in memory.
  private struct Composition {
    let artifacts: [Artifact]
    let pages: Int
    let warnings: [Diagnostic]
  }

  private func compose() async throws(DiagnosticList) -> Composition {
    let site = try composeParts()
    let rendered = try await site.renderer.artifacts(of: site.pages, threads: threads)
    let deadFragments = site.bodies.deadFragments(in: rendered)
    guard deadFragments.isEmpty else { throw DiagnosticList(deadFragments + site.warnings) }
    let (plan, progress) = (site.edition.plan, site.edition.progress)
    let artifacts =
      rendered + site.theme.assets.artifacts
      + StatusExport(progress.assessments, asOf: progress.asOf, of: plan).artifacts
      + [
        Sitemap.artifact(site.pages.map(\.route), baseURL: plan.site.baseURL),
        Sitemap.robots(baseURL: plan.site.baseURL),
      ]
    return Composition(artifacts: artifacts, pages: site.pages.count, warnings: site.warnings)
  }

  /// A site before it is rendered: all that can be wrong but for what only rendering shows has been looked at.
  private struct Parts {
    let theme: Theme
    let edition: Edition
    let bodies: Bodies
    let pages: [Page]
    let renderer: PageRenderer
    let cards: CardFolder
    let warnings: [Diagnostic]
  }

  /// The addresses of what is published beside pages, charts and assets.
  private static let files = [
    Route("/sitemap.xml"), Route("/robots.txt"), StatusExport.route, StatusExport.schemaRoute,
  ]

  private func composeParts() throws(DiagnosticList) -> Parts {
    let (content, theme) = try inputs()
    let (plan, warnings) = try decode(content)
    let locale = try theme.locale(plan.site.defaultLanguage)
    let progress = assess(plan, asOf: asOf ?? plan.site.asOf)
    let basePath = Self.basePath(of: plan.site.baseURL)
    let bodies = Bodies(plan, basePath: basePath)
    let edition = Edition(plan: plan, progress: progress, locale: locale, basePath: basePath)
    let pages = edition.pages
    let routes = RouteTable(pages, files: Self.files)
    let found = warnings + bodies.diagnostics + routes.collisions + bodies.deadLinks(routes.paths)
    let cards = try CardFolder(root: root)
    let renderer: PageRenderer
    do throws(DiagnosticList) {
      renderer = try PageRenderer(theme, edition, bodies, routes: routes, images: cards)
    } catch {
      throw DiagnosticList(found + error.diagnostics)
    }
    let faults = DiagnosticList(found)
    guard !faults.hasErrors else { throw faults }
    return Parts(
      theme: theme, edition: edition, bodies: bodies, pages: pages, renderer: renderer, cards: cards,
      warnings: faults.diagnostics)
  }

  /// Reads both folders, so that the faults of both are seen together.
  private func inputs() throws(DiagnosticList) -> (ContentFiles, Theme) {
    let content = Result { () throws(DiagnosticList) in try ContentFiles.read(root: root) }
    let theme = Result { () throws(DiagnosticList) in try Theme.read(root: root) }
    switch (content, theme) {
    case (.success(let content), .success(let theme)): return (content, theme)
    case (.failure(let left), .failure(let right)): throw DiagnosticList(left.diagnostics + right.diagnostics)
    case (.failure(let faults), _), (_, .failure(let faults)): throw faults
    }
  }

  private func decode(_ content: ContentFiles) throws(DiagnosticList) -> (Plan, [Diagnostic]) {
    let (plan, diagnostics) = loadPlan(from: content)
    let list = DiagnosticList(diagnostics)
    guard let plan, !list.hasErrors else { throw list }
    return (plan, list.diagnostics)
  }

  /// The path under which the site is published: `https://example.org/plan/` has `/plan`.
  private static func basePath(of url: String) -> String {
    let afterScheme = url.split(separator: "//", maxSplits: 1).last ?? ""
    let path = afterScheme.drop { $0 != "/" }
    return String(path.hasSuffix("/") ? path.dropLast() : path)
  }
}
