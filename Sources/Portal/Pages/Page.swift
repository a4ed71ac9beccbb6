import PlanModel
import Templating

/// A page before it is rendered: its address, its template, and what the template may see.
struct Page: Sendable {
  /// The six entries of the navigation, which a page belongs to.
  enum Section: String, Sendable, CaseIterable {
    case home, plan, areas, chains, campaigns, indicators
    case none
  }

  let route: Route
  let template: String
  let title: String
  let description: String
  let section: Section
  let trail: [Value]
  let content: Map
  let charts: [ChartFigure]
  /// The content file to blame if the page's address clashes with another.
  let origin: Origin?

  init(
    _ route: Route, template: String, title: String, description: String, section: Section = .none,
    trail: [Value] = [], charts: [ChartFigure] = [], origin: Origin? = nil, content: Map
  ) {
    self.route = route
    self.template = "pages/" + template + ".html"
    self.title = title
    self.description = description
    self.section = section
    self.trail = trail
    self.charts = charts
    self.origin = origin
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
