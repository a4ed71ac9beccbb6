import Diagnostics
import PlanModel

/// Indicators, areas, chains and campaigns of which no row speaks and whose file does not say why; and the reverse.
func orphans(in plan: Plan) -> [Finding] {
  let named = NamedInRows(plan)
  let indicators = plan.indicators.filter { !named.indicators.contains($0.id) }.map(neverMeasured)
  let entities =
    plan.areas.map {
      Entity(name: $0.name.original.text, origin: $0.origin, noData: $0.noData, isNamed: named.areas.contains($0.id))
    }
    + plan.chains.map {
      Entity(name: $0.name.original.text, origin: $0.origin, noData: $0.noData, isNamed: named.chains.contains($0.id))
    }
    + plan.campaigns.map {
      Entity(
        name: $0.name.original.text, origin: $0.origin, noData: $0.noData, isNamed: named.campaigns.contains($0.id))
    }
  return indicators + entities.compactMap(\.finding)
}

private func neverMeasured(_ indicator: Indicator) -> Finding {
  Finding(
    .warning, "orphan", at: Cell("name", of: indicator.origin),
    Text(
      zh: "“\(indicator.name.original.text)”既没有观测值，也没有目标", en: "'\(indicator.id)' is never observed and never targeted"),
    help: Text(zh: "补一行数据或目标，或删去这个指标", en: "add an observation or a target, or remove the indicator"))
}

/// The entities that the rows of data files name.
private struct NamedInRows {
  let indicators: Set<Indicator.ID>
  let areas: Set<Area.ID>
  let chains: Set<Chain.ID>
  let campaigns: Set<Campaign.ID>

  init(_ plan: Plan) {
    indicators = Set(plan.series.keys.map(\.indicator)).union(plan.targets.map(\.indicator))
    areas = Set(plan.series.keys.map(\.area)).union(plan.targets.map(\.area)).union(plan.projects.compactMap(\.area))
    chains = Set(plan.targets.compactMap(\.chain)).union(plan.projects.compactMap(\.chain))
    campaigns = Set(plan.targets.compactMap(\.campaign)).union(plan.projects.compactMap(\.campaign))
      .union(plan.milestones.map(\.campaign))
  }
}

/// What areas, chains and campaigns have in common here.
private struct Entity {
  let name: String
  let origin: Origin
  /// Why no row names it, if its file says so.
  let noData: String?
  let isNamed: Bool

  var finding: Finding? {
    switch (isNamed, noData) {
    case (false, nil):
      Finding(
        .warning, "orphan", at: Cell("name", of: origin),
        Text(zh: "没有任何数据行提到“\(name)”", en: "no row of data names '\(name)'"),
        help: Text(
          zh: "在目标、观测、里程碑或项目里补上；文件里确实没有的，在这里写 no_data 和原因",
          en: "name it in a target, observation, milestone or project; if the documents have none, say why in no_data"))
    case (true, .some):
      Finding(
        .warning, "no-data-outdated", at: Cell("no_data", of: origin),
        Text(zh: "“\(name)”已有数据", en: "there is data about '\(name)'"),
        help: Text(zh: "删去 no_data", en: "remove no_data"))
    case (true, nil), (false, .some): nil
    }
  }
}
