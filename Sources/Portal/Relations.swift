import PlanModel
import PlanProgress

/// Who belongs to whom, looked up once for all pages.
struct Relations: Sendable {
  let assessmentsByIndicator: [Indicator.ID: [Assessment]]
  let assessmentsBySeries: [Series.Key: [Assessment]]
  let assessmentsByArea: [Area.ID: [Assessment]]
  let assessmentsByChain: [Chain.ID: [Assessment]]
  let assessmentsByCampaign: [Campaign.ID: [Assessment]]
  let seriesByIndicator: [Indicator.ID: [Series]]
  let seriesByArea: [Area.ID: [Series]]
  let projectsByArea: [Area.ID: [Project]]
  let projectsByChain: [Chain.ID: [Project]]
  let projectsByCampaign: [Campaign.ID: [Project]]
  let milestonesByCampaign: [Campaign.ID: [Milestone]]
  let chainsByArea: [Area.ID: [Chain]]
  let campaignsByArea: [Area.ID: [Campaign]]
  let campaignsByChain: [Chain.ID: [Campaign]]
  let campaignsBySet: [CampaignSet.ID: [Campaign]]
  let childrenByArea: [Area.ID: [Area]]

  init(_ plan: Plan, _ progress: Progress) {
    let assessments = progress.assessments
    assessmentsByIndicator = Dictionary(grouping: assessments) { $0.target.indicator }
    assessmentsBySeries = Dictionary(grouping: assessments) {
      Series.Key(indicator: $0.target.indicator, area: $0.target.area)
    }
    assessmentsByArea = Dictionary(grouping: assessments) { $0.target.area }
    assessmentsByChain = grouped(assessments) { $0.target.chain.map { [$0] } ?? [] }
    assessmentsByCampaign = grouped(assessments) { $0.target.campaign.map { [$0] } ?? [] }
    let order = Dictionary(uniqueKeysWithValues: plan.areas.enumerated().map { ($0.element.id, $0.offset) })
    let series = plan.series.values.sorted {
      (order[$0.key.area] ?? 0, $0.key.indicator) < (order[$1.key.area] ?? 0, $1.key.indicator)
    }
    seriesByIndicator = Dictionary(grouping: series, by: \.key.indicator)
    seriesByArea = Dictionary(grouping: series, by: \.key.area)
    projectsByArea = grouped(plan.projects) { $0.area.map { [$0] } ?? [] }
    projectsByChain = grouped(plan.projects) { $0.chain.map { [$0] } ?? [] }
    projectsByCampaign = grouped(plan.projects) { $0.campaign.map { [$0] } ?? [] }
    milestonesByCampaign = Dictionary(grouping: plan.milestones, by: \.campaign)
    chainsByArea = grouped(plan.chains, by: \.areas)
    campaignsByArea = grouped(plan.campaigns) { $0.areas + ($0.areas.contains($0.level) ? [] : [$0.level]) }
    campaignsByChain = grouped(plan.campaigns, by: \.chains)
    campaignsBySet = Dictionary(grouping: plan.campaigns, by: \.set)
    childrenByArea = grouped(plan.areas) { $0.parent.map { [$0] } ?? [] }
  }
}

/// The elements under each of their keys, in their order.
private func grouped<Element, Key: Hashable>(_ elements: some Sequence<Element>, by keys: (Element) -> [Key])
  -> [Key: [Element]]
{
  elements.reduce(into: [:]) { groups, element in
    for key in keys(element) { groups[key, default: []].append(element) }
  }
}
