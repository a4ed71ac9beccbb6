import PlanModel
import PlanProgress
import Templating

/// Everything that the pages of one language are composed from.
struct Edition: Sendable {
  let plan: Plan
  let progress: Progress
  let relations: Relations
  let references: References
  let locale: Locale
  let basePath: String
  /// What several pages show, composed once.
  private(set) var rows = SharedRows()
  /// What each document states, found once.
  private(set) var statements: [Source.ID: [Statement]] = [:]
  private let profiledAreas: [Indicator.ID: [Area.ID]]

  init(plan: Plan, progress: Progress, locale: Locale, basePath: String) {
    self.plan = plan
    self.progress = progress
    self.relations = Relations(plan, progress)
    self.references = References(plan, basePath: basePath)
    self.locale = locale
    self.basePath = basePath
    let pairs = Set(plan.series.keys).union(plan.targets.map { Series.Key(indicator: $0.indicator, area: $0.area) })
    let areasByIndicator = Dictionary(grouping: pairs, by: \.indicator).mapValues { Set($0.map(\.area)) }
    profiledAreas = areasByIndicator.mapValues { areas in plan.areas.map(\.id).filter(areas.contains) }
    rows = SharedRows(self)
    statements = statementsBySource()
  }

  /// The areas in which an indicator is measured or promised, in the plan's order.
  func areas(of indicator: Indicator.ID) -> [Area.ID] {
    profiledAreas[indicator] ?? []
  }

  /// The page of one indicator in one area: its own where several areas have one, else the indicator's.
  func seriesRoute(_ indicator: Indicator.ID, _ area: Area.ID) -> Route {
    areas(of: indicator).count > 1
      ? .series(Series.Key(indicator: indicator, area: area)) : .indicator(indicator)
  }

  /// The address of a page, from the root of the host.
  func address(_ route: Route) -> String {
    basePath + route.path
  }

  /// Every page of the edition, in order of address.
  var pages: [Page] {
    let pages =
      [homePage, projectPage, methodPage, coveragePage, galleryPage, notFoundPage] + planPages + indicatorPages
      + areaPages + chainPages + campaignPages + yearPages + sourcePages + articlePages
    return pages.sorted { $0.route < $1.route }
  }
}
