import Diagnostics
import Templating

/// Turns pages into files: the page itself, and each of its charts as files of its own, drawing and data.
struct PageRenderer: Sendable {
  private let writer: LiveWriter
  private let texts: Texts
  private let edition: Edition
  private let site: Value
  private let images: CardFolder

  /// Compiles the theme's templates for `edition` and writes out the live values of `bodies`, with all their faults.
  init(
    _ theme: Theme, _ edition: Edition, _ bodies: Bodies, routes: RouteTable, images: CardFolder
  ) throws(DiagnosticList) {
    let functions = PortalFunctions(
      locale: edition.locale, assets: theme.assets, routes: routes.paths, basePath: edition.basePath)
    let library = try TemplateLibrary(theme.templates + [theme.chartStyle], environment: functions.environment)
    writer = LiveWriter(edition, library)
    texts = try Texts(bodies.bodies, writer)
    self.edition = edition
    site = edition.siteContext
    self.images = images
  }

  /// The files of `pages` in their order; throws the faults of all of them together.
  func artifacts(of pages: [Page], threads: Int) async throws(DiagnosticList) -> [Artifact] {
    try await collect(pages, threads: threads) { page throws(Diagnostic) in try files(of: page) }
  }

  /// The card of each of `pages`; throws the faults of all of them together.
  func cards(of pages: [Page], threads: Int) async throws(DiagnosticList) -> [Artifact] {
    try await collect(pages, threads: threads) { page throws(Diagnostic) in [try card(of: page, page.compose(texts))] }
  }

  private func collect(
    _ pages: [Page], threads: Int, _ files: @escaping @Sendable (Page) throws(Diagnostic) -> [Artifact]
  ) async throws(DiagnosticList) -> [Artifact] {
    let rendered: [Result<[Artifact], Diagnostic>]
    do {
      rendered = try await inParallel(pages, threads: threads) { page in
        Result { () throws(Diagnostic) in try files(page) }
      }
    } catch {
      // Rendering reports its faults as values; only cancellation ends here.
      throw DiagnosticList([Diagnostic(.error, "cancelled", at: nil, Text(zh: "已取消", en: "cancelled"))])
    }
    var artifacts: [Artifact] = []
    var faults: [Diagnostic] = []
    for result in rendered {
      switch result {
      case .success(let files): artifacts += files
      case .failure(let fault): faults.append(fault)
      }
    }
    guard faults.isEmpty else { throw DiagnosticList(faults) }
    return artifacts
  }

  private func files(of page: Page) throws(Diagnostic) -> [Artifact] {
    let body = page.compose(texts)
    let own = body.charts + (texts.charts[page.route] ?? [])
    let sheet = CalledCharts(page: page.route, taken: own.map(\.name))
    let library = writer.library(for: sheet)
    let image = images.isEmpty ? nil : images.image(of: try card(of: page, body))
    let context = edition.context(of: page, body, site: site, image: image.map { Route("/" + $0.path) })
    var files = [Artifact(path: page.route.file, bytes: try library.required(page.template).render(context))]
    if let image { files.append(image) }
    let standalone = try library.required("charts/standalone.svg")
    for chart in own + sheet.charts {
      let drawing: Map = [
        "chart": chart.context(on: page.route, edition.basePath, baseURL: edition.plan.site.baseURL),
        "g": chart.layouts.first ?? .none, "sheet": edition.sheet(of: chart, on: page.route),
      ]
      files.append(Artifact(path: page.route.chart(chart.name).file, bytes: try standalone.render(drawing)))
      files.append(Artifact(path: page.route.chartData(chart.name).file, text: chart.table.csv))
    }
    return files
  }

  private func card(of page: Page, _ body: PageBody) throws(Diagnostic) -> Artifact {
    var context = edition.context(of: page, body, site: site, image: nil)
    context["card"] = edition.card(of: page, body)
    let library = writer.library(for: CalledCharts(page: page.route, taken: []))
    return Artifact(
      path: page.route.chart("card").file, bytes: try library.required("charts/card.svg").render(context))
  }
}

extension TemplateLibrary {
  /// The template `name`; the file that should hold it is named if it is missing.
  func required(_ name: String) throws(Diagnostic) -> Template {
    do throws(Diagnostic) {
      return try template(named: name)
    } catch {
      throw Diagnostic(
        error.severity, error.code, at: SourceLocation(path: "Templates/" + name), error.message, help: error.help)
    }
  }
}
