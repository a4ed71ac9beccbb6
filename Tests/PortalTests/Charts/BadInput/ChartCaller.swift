import Diagnostics
import Markdown
import PlanContent
import PlanDesk
import PlanModel
import PlanProgress
import Templating
import Testing
import Wording

@testable import Portal

/// Calls `chart` as a text does, in the real theme, and draws what comes of it.
struct ChartCaller: Sendable {
  private let edition: Edition
  private let writer: LiveWriter

  /// A caller in the plan of `site`.
  init(_ site: SiteFixture) throws {
    let root = site.folder.path
    let theme = try ThemeFolder.read(root: root)
    let plan = try #require(loadPlan(from: try ContentFiles.read(root: root)).plan)
    let address = SiteAddress(baseURL: plan.site.baseURL)
    edition = Edition(
      desk: PlanDesk(plan, assess(plan, asOf: plan.site.asOf)), voice: try theme.voice(plan.site.languages.own),
      address: address, texts: NoTexts())
    let functions = ThemeFunctions(
      voice: edition.voice, assets: theme.assets, styles: theme.styles, routes: [], address: address)
    writer = LiveWriter(edition, try TemplateLibrary(theme.templates, environment: functions.environment))
  }

  /// The drawings that `call` makes: wide, narrow and as a file, or a line in a text; throws its fault.
  func drawings(of call: String) throws(Diagnostic) -> [String] {
    let sheet = PageSheet(page: Route("/test/"))
    let text = renderMarkdown("{{ \(call) }}", path: "Content/pages/test.md", firstLine: 7)
    let markup = writer.markup(of: LiveText(text.pieces), on: sheet, prefix: "")
    if let fault = sheet.diagnostics.first { throw fault }
    let inPage = markup.text.matches(of: /<svg[\s\S]*?<\/svg>/).map { String($0.output) }
    let standalone = try writer.library(for: sheet).required("charts/standalone.svg")
    var files: [String] = []
    for chart in sheet.charts {
      let drawing: Map = [
        "chart": ChartView(chart: chart, page: sheet.page, edition: edition).value,
        "g": chart.drawings.first?.value ?? .none,
        "sheet": StandaloneSheet(of: chart, on: sheet.page, edition).value,
      ]
      files.append(try standalone.renderText(drawing))
    }
    return inPage + files
  }
}
