import Charting
import Diagnostics
import PlanCharts
import PlanModel
import Publishing
import Templating

/// Turns the pages of one edition into files: the page itself, and each of its charts, drawing and data.
struct PageRenderer: Sendable {
  private let edition: Edition
  private let texts: EditionTexts
  private let writer: LiveWriter
  private let site: SiteView
  private let alternates: Alternates
  private let images: CardFolder

  init(_ edition: Edition, _ writers: LiveWriters, _ alternates: Alternates, images: CardFolder) {
    (self.edition, self.alternates, self.images) = (edition, alternates, images)
    texts = EditionTexts(edition, writers)
    writer = writers.own
    site = SiteView(edition)
  }

  /// The files of a page, or what is wrong with it.
  func render(_ recipe: PageRecipe) -> RenderedPage {
    let sheet = PageSheet(page: recipe.route)
    var page = RenderedPage(route: recipe.route)
    do {
      page.artifacts = try artifacts(of: recipe, sheet)
      page.anchors = page.artifacts.isEmpty ? nil : sheet.anchors
    } catch {
      page.diagnostics += diagnostics(of: error, on: recipe)
    }
    page.links = sheet.links
    page.diagnostics += sheet.diagnostics
    page.charts = page.artifacts.dropFirst().map { Route("/" + $0.path) }
    return page
  }

  /// The card of a page, or what is wrong with it.
  func card(of recipe: PageRecipe) -> RenderedPage {
    let sheet = PageSheet(page: recipe.route)
    var page = RenderedPage(route: recipe.route)
    do {
      page.artifacts = [try card(of: try composed(recipe, sheet), recipe, sheet)]
    } catch {
      page.diagnostics += diagnostics(of: error, on: recipe)
    }
    page.diagnostics += sheet.diagnostics
    return page
  }

  private func composed(_ recipe: PageRecipe, _ sheet: PageSheet) throws -> PageView<any TemplateView> {
    try recipe.compose(edition.reading(PageTexts(texts: texts, sheet: sheet)))
  }

  private func artifacts(of recipe: PageRecipe, _ sheet: PageSheet) throws -> [Artifact] {
    let view = try composed(recipe, sheet)
    sheet.take(view.charts.map(\.name))
    // A page whose texts are at fault is not published; what else is wrong with it would only repeat that.
    guard !DiagnosticList(sheet.diagnostics).hasErrors else { return [] }
    let library = writer.library(for: sheet)
    let image = images.isEmpty ? nil : images.image(of: try card(of: view, recipe, sheet))
    let context = context(of: view, recipe, image: image)
    let page = try library.required(recipe.template).render(context)
    let standalone = try library.required("charts/standalone.svg")
    let charts = try (view.charts + sheet.charts).flatMap { chart in
      [
        Artifact(path: file(recipe.route.chart(chart.name)), bytes: try standalone.render(drawing(of: chart, recipe))),
        Artifact(path: file(recipe.route.chartData(chart.name)), text: chart.words.table.csv),
      ]
    }
    return [Artifact(path: file(recipe.route), bytes: page)] + [image].compactMap { $0 } + charts
  }

  private func card(of view: PageView<any TemplateView>, _ recipe: PageRecipe, _ sheet: PageSheet) throws -> Artifact {
    var context = context(of: view, recipe, image: nil)
    context["card"] = try PageCard(of: view, edition).value
    let template = try writer.library(for: sheet).required("charts/card.svg")
    return Artifact(path: file(recipe.route.chart("card")), bytes: try template.render(context))
  }

  /// What a page's template sees: the site, the page, its charts by name, and its own content by name.
  private func context(of view: PageView<any TemplateView>, _ recipe: PageRecipe, image: Artifact?) -> Map {
    guard case .map(var context) = view.content.value else { return Map() }
    context["site"] = site.value
    context["page"] =
      PageInfo(
        title: view.title, description: view.description, path: recipe.route.path,
        canonical: edition.address.absolute(recipe.route), section: recipe.section.rawValue,
        image: image.map { edition.address.absolute(shared: Route("/" + $0.path)) }, trail: view.trail,
        editions: alternates.links(of: recipe.route, in: edition.language)
      ).value
    context["charts"] = .map(
      view.charts.reduce(into: Map()) {
        $0[$1.name] = ChartView(chart: $1, page: recipe.route, edition: edition).value
      })
    return context
  }

  private func drawing(of chart: ChartFigure, _ recipe: PageRecipe) -> Map {
    [
      "chart": ChartView(chart: chart, page: recipe.route, edition: edition).value,
      "g": chart.drawings.first?.value ?? .none,
      "sheet": StandaloneSheet(of: chart, on: recipe.route, edition).value,
    ]
  }

  private func file(_ route: Route) -> String { edition.address.route(route).file }

  private func diagnostics(of error: any Error, on recipe: PageRecipe) -> [Diagnostic] {
    let place = recipe.origin.map { SourceLocation(path: $0.path, line: $0.line) }
    switch error {
    case let fault as Diagnostic: return [fault]
    case let faults as DiagnosticList: return faults.diagnostics
    case let chart as UndrawnChart: return [.undrawn(chart, on: recipe.route, at: place)]
    case let card as ChartError: return [.undrawnCard(card, on: recipe.route, at: place)]
    default: return [.unknownFailure(on: recipe.route, at: place)]
    }
  }
}

extension Edition {
  /// The same edition, whose pages read their texts from `texts`.
  func reading(_ texts: any TextSource) -> Edition {
    Edition(desk: desk, voice: voice, address: address, texts: texts, prepared: prepared)
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
