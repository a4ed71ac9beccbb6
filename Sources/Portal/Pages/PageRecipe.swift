import PlanCharts
import PlanModel

/// A page before it is composed: where it is, the view that its template sees, and how to compose that view.
///
/// A page is composed when it is rendered, on all cores, and nothing of it is kept.
struct PageRecipe: Sendable {
  /// The entries of the navigation, which a page belongs to.
  enum Section: String, Sendable, CaseIterable {
    case home, plan, areas, chains, campaigns, indicators
    case none
  }

  let route: Route
  let section: Section
  /// The content file to blame if the page's address clashes with another.
  let origin: Origin?
  /// The kind of view that its template sees.
  let view: any TemplateView.Type
  let compose: @Sendable (Edition) throws -> PageView<any TemplateView>

  init<Content: TemplateView>(
    _ route: Route, section: Section = .none, origin: Origin? = nil,
    compose: @escaping @Sendable (Edition) throws -> PageView<Content>
  ) {
    self.route = route
    self.section = section
    self.origin = origin
    view = Content.self
    self.compose = { try compose($0).ofAnyKind }
  }

  /// The file of its template below `Templates/`, which its view is named after.
  var template: String { view.viewName }
}

/// What a page shows: its title and sentence, its charts, what catches the eye on its card, and its own content.
struct PageView<Content: Sendable>: Sendable {
  let title: Named
  let description: String
  let trail: [LinkView]
  let charts: [ChartFigure]
  let highlight: Highlight?
  let content: Content

  init(
    _ title: Named, _ description: String, trail: [LinkView] = [], charts: [ChartFigure] = [],
    highlight: Highlight? = nil, content: Content
  ) {
    self.title = title
    self.description = description
    self.trail = trail
    self.charts = charts
    self.highlight = highlight
    self.content = content
  }
}

extension PageView where Content: TemplateView {
  /// The page for those who need not know of which kind it is.
  fileprivate var ofAnyKind: PageView<any TemplateView> {
    PageView<any TemplateView>(
      title, description, trail: trail, charts: charts, highlight: highlight, content: content)
  }
}
