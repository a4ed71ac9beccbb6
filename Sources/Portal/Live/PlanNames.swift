import Diagnostics
import PlanModel
import PlanProgress
import Templating

/// Finds what the arguments of a function name in a plan; an unknown name is an error at its argument.
struct PlanNames {
  private let plan: Plan

  init(_ plan: Plan) {
    self.plan = plan
  }

  func indicator(_ id: String) throws -> Indicator { try find(id, in: plan.indicators, "indicator") }

  func chain(_ id: String) throws -> Chain { try find(id, in: plan.chains, "chain") }

  func campaign(_ id: String) throws -> Campaign { try find(id, in: plan.campaigns, "campaign") }

  func theme(_ id: String) throws -> PlanModel.Theme { try find(id, in: plan.themes, "theme") }

  /// The area `id`, or the plan's own where none is named.
  func area(_ id: String?) throws -> Area { try find(id ?? plan.site.plan.area.rawValue, in: plan.areas, "area") }

  func assessment(_ id: String, in progress: Progress) throws -> Assessment {
    guard let found = progress.assessments.first(where: { $0.target.id.rawValue == id }) else {
      throw unknown(id, progress.assessments.map(\.target.id.rawValue), "target")
    }
    return found
  }

  /// The figures of `indicator` in `area`; an error where there are none.
  func series(_ indicator: Indicator, in area: Area) throws -> Series {
    if let series = plan.series(indicator.id, in: area.id) { return series }
    let areas = plan.areas.filter { plan.series(indicator.id, in: $0.id) != nil }.map(\.id.rawValue)
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

  private func find<Entity: Sendable>(
    _ id: String, in catalog: Catalog<Entity>, _ parameter: String
  ) throws -> Entity where Entity: Identifiable, Entity.ID == Identifier<Entity> {
    guard let entity = catalog[Identifier(rawValue: id)] else {
      throw unknown(id, catalog.map(\.id.rawValue), parameter)
    }
    return entity
  }

  private func unknown(_ id: String, _ known: [String], _ parameter: String) -> RenderError {
    RenderError(
      code: "unknown-id", Text(zh: "没有 id 为“\(id)”的条目", en: "nothing has the id '\(id)'"),
      help: nearestNameHelp(for: id, in: known), parameter: parameter)
  }
}
