import Diagnostics
import PlanContent
import PlanModel
import PlanProgress
import Templating
import Testing

@testable import Portal

/// Calls `chart` as a text does, in the real theme, and draws what comes of it.
struct ChartCaller: Sendable {
  private let edition: Edition
  private let writer: LiveWriter

  /// A caller in the plan of `site`.
  init(_ site: SiteFixture) throws {
    let root = site.folder.path
    let theme = try Theme.read(root: root)
    let plan = try #require(loadPlan(from: try ContentFiles.read(root: root)).plan)
    edition = Edition(
      plan: plan, progress: assess(plan, asOf: plan.site.asOf), locale: try theme.locale(plan.site.defaultLanguage),
      basePath: "")
    let functions = PortalFunctions(locale: edition.locale, assets: theme.assets, routes: [], basePath: "")
    let library = try TemplateLibrary(theme.templates + [theme.chartStyle], environment: functions.environment)
    writer = LiveWriter(edition, library)
  }

  /// The drawings that `call` makes: wide, narrow and as a file, or a line in a text; throws its fault.
  func drawings(of call: String) throws(Diagnostic) -> [String] {
    let sheet = CalledCharts(page: Route("/test/"))
    let place = SourceLocation(path: "Content/pages/test.md", line: 7, column: 1, length: call.count)
    let expression = LiveExpression(source: "{{ \(call) }}", location: place, isClosed: true)
    let markup: String
    switch try writer.write(expression, on: sheet) {
    case .words(let text), .chart(let text): markup = text
    }
    let inPage = markup.matches(of: /<svg[\s\S]*?<\/svg>/).map { String($0.output) }
    let standalone = try writer.library(for: sheet).required("charts/standalone.svg")
    var files: [String] = []
    for chart in sheet.charts {
      let drawing: Map = [
        "chart": chart.context(on: sheet.page, "", baseURL: "https://example.org/"), "g": chart.layouts.first ?? .none,
        "sheet": edition.sheet(of: chart, on: sheet.page),
      ]
      files.append(try standalone.renderText(drawing))
    }
    return inPage + files
  }
}
