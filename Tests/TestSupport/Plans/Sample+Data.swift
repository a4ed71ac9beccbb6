import PlanModel

// Rows of small plans: a figure is in the report, a promise and works in the plan, unless a test says otherwise.
extension Sample {
  package static func figure(
    _ indicator: Indicator.ID, _ area: Area.ID, _ period: Period, _ quantity: Quantity?,
    _ status: Observation.Status = .actual, at locator: Locator = "p2", in source: Source.ID = "report"
  ) -> Observation {
    Observation(
      indicator: indicator, area: area, period: period, quantity: quantity, status: status,
      citation: citation(locator, in: source), note: nil, origin: origin)
  }

  /// A figure for each year from `first`.
  package static func figures(
    _ indicator: Indicator.ID, _ area: Area.ID, from first: Int = 2020, _ quantities: [Quantity]
  ) -> [Observation] {
    quantities.enumerated().map { figure(indicator, area, .year(first + $0.offset), $0.element) }
  }

  /// A promise, whose id is made of its indicator, its area and its year.
  package static func promise(
    _ indicator: Indicator.ID, _ area: Area.ID, _ goal: Quantity?, as kind: Target.Kind = .level,
    by due: Period = .year(2025), from baseline: Target.Baseline? = nil, comparison: Target.Comparison? = .atLeast,
    property: Target.Property? = nil, campaign: Campaign.ID? = nil, chain: Chain.ID? = nil,
    at locator: Locator = "1.1.1"
  ) -> Target {
    Target(
      id: Target.ID(rawValue: "\(indicator)-\(area)-\(due.year)"), indicator: indicator, area: area, kind: kind,
      due: due, goal: goal, comparison: comparison, baseline: baseline, path: nil, property: property, modality: nil,
      campaign: campaign, chain: chain, citation: citation(locator), note: nil, origin: origin)
  }

  package static func milestone(
    _ id: Milestone.ID, of campaign: Campaign.ID, _ name: Name, planned: Period?, actual: Period? = nil
  ) -> Milestone {
    Milestone(
      id: id, campaign: campaign, name: name, stage: .inUse, planned: planned, actual: actual,
      citation: citation("2.2.1"), note: nil, origin: origin)
  }

  package static func project(
    _ id: Project.ID, _ name: Name, in area: Area.ID? = nil, of chain: Chain.ID? = nil,
    for campaign: Campaign.ID? = nil,
    stage: Stage? = nil
  ) -> Project {
    Project(
      id: id, name: name, area: area, chain: chain, campaign: campaign, box: "box-1", stage: stage, stageDate: nil,
      investment: nil, citation: citation("box-1/1"), note: nil, origin: origin)
  }
}
