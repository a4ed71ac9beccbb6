import PlanCharts
import PlanModel

/// A page before it is composed: where it is, the template that shows it, and how to compose what the template sees.
///
/// A page is composed when it is rendered, on all cores, and nothing of it is kept.
struct PageRecipe: Sendable {
  /// The entries of the navigation, which a page belongs to.
  enum Section: String, Sendable, CaseIterable {
    case home, plan, areas, chains, campaigns, indicators
    case none
  }

  let route: Route
  /// The file's name below `Templates/pages/`, without its ending.
  let template: String
  let section: Section
  /// The content file to blame if the page's address clashes with another.
  let origin: Origin?
  let compose: @Sendable (Edition) throws -> PageView

  init(
    _ route: Route, template: String, section: Section = .none, origin: Origin? = nil,
    compose: @escaping @Sendable (Edition) throws -> PageView
  ) {
    self.route = route
    self.template = template
    self.section = section
    self.origin = origin
    self.compose = compose
  }
}

/// What a page shows: its title and sentence, its charts, what catches the eye on its card, and its own content.
struct PageView: Sendable {
  let title: Named
  let description: String
  let trail: [LinkView]
  let charts: [ChartFigure]
  let highlight: Highlight?
  let content: any TemplateView

  init(
    _ title: Named, _ description: String, trail: [LinkView] = [], charts: [ChartFigure] = [],
    highlight: Highlight? = nil, content: any TemplateView
  ) {
    self.title = title
    self.description = description
    self.trail = trail
    self.charts = charts
    self.highlight = highlight
    self.content = content
  }
}
