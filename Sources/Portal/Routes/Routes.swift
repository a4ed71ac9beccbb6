import PlanDesk
import PlanModel

/// The address of every entity: the one place that knows how the site is laid out.
extension Route {
  static let home = Route("/")
  static let plan = Route("/plan/")
  static let indicators = Route("/indicators/")
  static let areas = Route("/areas/")
  static let chains = Route("/chains/")
  static let campaigns = Route("/campaigns/")
  static let projects = Route("/projects/")
  static let sources = Route("/sources/")
  static let method = Route("/method/")
  static let coverage = Route("/coverage/")
  static let gallery = Route("/gallery/")
  static let notFound = Route("/404.html")

  static func area(_ id: Area.ID) -> Route { Route("/areas/\(id)/") }
  static func chain(_ id: Chain.ID) -> Route { Route("/chains/\(id)/") }
  static func campaign(_ id: Campaign.ID) -> Route { Route("/campaigns/\(id)/") }
  static func indicator(_ id: Indicator.ID) -> Route { Route("/indicators/\(id)/") }
  static func source(_ id: Source.ID) -> Route { Route("/sources/\(id)/") }
  static func part(_ id: PlanPart.ID) -> Route { Route("/plan/\(id)/") }
  static func year(_ year: Int) -> Route { Route("/years/\(year)/") }
  static func article(_ id: Article.ID) -> Route { Route("/\(id)/") }

  static func series(_ key: Series.Key) -> Route {
    Route("/indicators/\(key.indicator)/\(key.area)/")
  }

  /// The page of one indicator in one area: its own where several areas have one, else the indicator's.
  static func series(_ key: Series.Key, _ desk: any Desk) -> Route {
    desk.areas(of: key.indicator).count > 1 ? .series(key) : .indicator(key.indicator)
  }
}
