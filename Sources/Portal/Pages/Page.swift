import PlanModel
import Templating

/// A page before it is rendered: where it stands, and how to compose what it shows from the texts of the site.
///
/// What a page shows is composed only when the page is rendered, so that this happens on all cores and nothing of it
/// is kept.
struct Page: Sendable {
  /// The six entries of the navigation, which a page belongs to.
  enum Section: String, Sendable, CaseIterable {
    case home, plan, areas, chains, campaigns, indicators
    case none
  }

  let route: Route
  let template: String
  let title: String
  let section: Section
  let trail: [Value]
  /// The content file to blame if the page's address clashes with another.
  let origin: Origin?
  let compose: @Sendable (Texts) -> PageBody

  init(
    _ route: Route, template: String, title: String, section: Section = .none, trail: [Value] = [],
    origin: Origin? = nil, compose: @escaping @Sendable (Texts) -> PageBody
  ) {
    self.route = route
    self.template = "pages/" + template + ".html"
    self.title = title
    self.section = section
    self.trail = trail
    self.origin = origin
    self.compose = compose
  }
}

/// What a page shows: its sentence, its charts, what catches the eye on its card, and what its template may see.
struct PageBody: Sendable {
  let description: String
  let charts: [ChartFigure]
  let highlight: Highlight?
  let content: Map

  init(_ description: String, charts: [ChartFigure] = [], highlight: Highlight? = nil, content: Map) {
    self.description = description
    self.charts = charts
    self.highlight = highlight
    self.content = content
  }
}

extension Edition {
  /// One step of a page's breadcrumbs.
  func crumb(_ name: String, _ route: Route) -> Value {
    ["name": .string(name), "url": .string(address(route))]
  }

  /// A link to a page with its own words.
  func door(_ name: String, _ route: Route, count: Int) -> Value {
    ["name": .string(name), "url": .string(address(route)), "count": .int(count)]
  }
}
