import PlanCharts
import PlanDesk
import PlanModel
import Templating
import Testing

@testable import Portal

/// All that is shown of a page, as one text: what its template sees of it and of its charts, what these say as files of
/// their own, and its card.
struct PageProof {
  let text: String

  /// Composes the page of `recipe` in `language` from what `desk` answers, with its texts.
  init(_ recipe: PageRecipe, from desk: any Desk, in language: LanguageCode) throws {
    let sheet = PageSheet(page: recipe.route)
    let edition = try Edition.sample(desk, ThemeVoice.of(language))
      .withTexts(on: sheet, own: ThemeVoice.of(.zh))
    let page = try recipe.compose(edition)
    let charts = page.charts + sheet.charts
    let shown: Map = [
      "title": .string(page.title.text), "description": .string(page.description),
      "trail": .list(page.trail.map(\.value)), "content": page.content.value,
      "charts": .list(charts.map { ChartView(chart: $0, page: recipe.route, edition: edition).value }),
      "sheets": .list(charts.map { StandaloneSheet(of: $0, on: recipe.route, edition).value }),
      "card": try PageCard(of: page, edition).value,
    ]
    let proof = TemplateFile(path: "proof", text: "{{ page|tojson }}", name: "proof")
    text = try TemplateLibrary([proof]).template(named: "proof").renderText(["page": .map(shown)])
    #expect(sheet.diagnostics.map(\.message.en) == [])
  }
}
