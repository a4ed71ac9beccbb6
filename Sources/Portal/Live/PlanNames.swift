import Diagnostics
import PlanDesk
import PlanModel
import Templating

/// Finds what the arguments of a function name in a plan; an unknown name is an error at its argument.
struct PlanNames: Sendable {
  private let desk: any Desk

  init(_ desk: any Desk) {
    self.desk = desk
  }

  func indicator(_ id: String) throws -> Indicator {
    try find(id, desk.indicator, among: { desk.indicators.map(\.rawValue) }, "indicator")
  }

  func chain(_ id: String) throws -> Chain {
    try find(id, desk.chain, among: { desk.chains.map(\.rawValue) }, "chain")
  }

  func campaign(_ id: String) throws -> Campaign {
    try find(id, desk.campaign, among: { desk.campaigns.map(\.rawValue) }, "campaign")
  }

  func theme(_ id: String) throws -> Theme {
    try find(id, desk.theme, among: { desk.themes.map(\.rawValue) }, "theme")
  }

  /// The area `id`, or the plan's own where none is named.
  func area(_ id: String?) throws -> Area {
    try find(id ?? desk.site.plan.area.rawValue, desk.area, among: { desk.areas.map(\.rawValue) }, "area")
  }

  func verdict(_ id: String) throws -> Verdict {
    try find(id, desk.verdict(on:), among: { desk.targets(of: .plan).map(\.rawValue) }, "target")
  }

  /// The figures of `indicator` in `area`; an error where there are none.
  func series(_ indicator: Indicator, in area: Area) throws -> Series {
    if let series = desk.series(Series.Key(indicator: indicator.id, area: area.id)) { return series }
    let areas = desk.series(of: indicator.id).map(\.area.rawValue)
    throw RenderError(
      code: "no-figure",
      Text(
        zh: "“\(area.id)”没有“\(indicator.id)”的数值", en: "there is no figure of '\(indicator.id)' in '\(area.id)'"),
      help: areas.isEmpty
        ? Text(zh: "哪个区域都没有它的数值", en: "no area has one")
        : Text(
          zh: "有数值的区域：\(areas.joined(separator: "、"))", en: "areas with figures: \(areas.joined(separator: ", "))"),
      parameter: "area")
  }

  /// The error for a period without a figure, or for a series without any.
  func noFigure(_ indicator: Indicator, _ series: Series, at period: Period? = nil) -> RenderError {
    let known = series.observations.filter { $0.quantity != nil }.map(\.period.description)
    let year = period.map(\.description)
    return RenderError(
      code: "no-figure",
      Text(
        zh: "“\(series.key.area)”没有“\(indicator.id)”\(year.map { $0 + " 年" } ?? "")的数值",
        en: "there is no figure of '\(indicator.id)' in '\(series.key.area)'\(year.map { " for " + $0 } ?? "")"),
      help: known.isEmpty
        ? nil
        : Text(
          zh: "有数值的时期：\(known.joined(separator: "、"))", en: "periods with figures: \(known.joined(separator: ", "))"),
      parameter: period == nil ? nil : "period")
  }

  private func find<Entity, Kind>(
    _ id: String, _ ask: (Identifier<Kind>) -> Entity?, among known: () -> [String], _ parameter: String
  ) throws -> Entity {
    if let entity = ask(Identifier(rawValue: id)) { return entity }
    throw RenderError(
      code: "unknown-id", Text(zh: "没有 id 为“\(id)”的条目", en: "nothing has the id '\(id)'"),
      help: nearestNameHelp(for: id, in: known()), parameter: parameter)
  }
}
