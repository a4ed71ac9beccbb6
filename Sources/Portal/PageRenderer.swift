import Diagnostics
import Templating

/// Turns pages into files: the page itself, and each of its charts as a file of its own.
struct PageRenderer: Sendable {
  private let library: TemplateLibrary
  private let edition: Edition
  private let site: Value

  /// Compiles the theme's templates for `edition`, with all their faults together.
  init(_ theme: Theme, _ edition: Edition, routes: RouteTable) throws(DiagnosticList) {
    let functions = PortalFunctions(
      locale: edition.locale, assets: theme.assets, routes: routes.paths, basePath: edition.basePath)
    library = try TemplateLibrary(theme.templates + [theme.chartStyle], environment: functions.environment)
    self.edition = edition
    site = edition.siteContext
  }

  /// The files of `pages` in their order; throws the faults of all of them together.
  func artifacts(of pages: [Page], threads: Int) async throws(DiagnosticList) -> [Artifact] {
    let rendered: [Result<[Artifact], Diagnostic>]
    do {
      rendered = try await inParallel(pages, threads: threads) { page in
        Result { () throws(Diagnostic) in try files(of: page) }
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
    let body = page.compose()
    let context = edition.context(of: page, body, site: site)
    var files = [Artifact(path: page.route.file, bytes: try template(page.template).render(context))]
    let standalone = try template("charts/standalone.svg")
    guard case .map(let charts)? = context["charts"] else { return files }
    for chart in body.charts {
      let drawing: Map = [
        "site": site, "page": context["page"] ?? .none, "chart": charts[chart.name] ?? .none,
        "g": chart.layouts.first ?? .none,
      ]
      files.append(Artifact(path: page.route.chart(chart.name).file, bytes: try standalone.render(drawing)))
    }
    return files
  }

  /// The template `name`; the file that should hold it is named if it is missing.
  private func template(_ name: String) throws(Diagnostic) -> Template {
    do throws(Diagnostic) {
      return try library.template(named: name)
    } catch {
      throw Diagnostic(
        error.severity, error.code, at: SourceLocation(path: "Templates/" + name), error.message, help: error.help)
    }
  }
}
