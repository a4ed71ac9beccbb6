import PlanModel

/// Who belongs to whom, looked up once.
struct Relations: Sendable {
  let targets: [Subject: [Target.ID]]
  let seriesByIndicator: [Indicator.ID: [Series.Key]]
  let seriesByArea: [Area.ID: [Series.Key]]
  let areasByIndicator: [Indicator.ID: [Area.ID]]
  let projects: [Subject: [Project.ID]]
  let milestones: [Campaign.ID: [Milestone.ID]]
  let chainsByArea: [Area.ID: [Chain.ID]]
  let campaignsByArea: [Area.ID: [Campaign.ID]]
  let campaignsByChain: [Chain.ID: [Campaign.ID]]
  let campaignsBySet: [CampaignSet.ID: [Campaign.ID]]
  let indicatorsByTheme: [Theme.ID: [Indicator.ID]]
  let children: [Area.ID: [Area.ID]]

  init(_ plan: Plan) {
    targets = grouped(plan.targets) { Self.subjects(of: $0, in: plan) }
    let order = Dictionary(uniqueKeysWithValues: plan.areas.enumerated().map { ($0.element.id, $0.offset) })
    let keys = plan.series.keys.sorted { (order[$0.area] ?? 0, $0.indicator) < (order[$1.area] ?? 0, $1.indicator) }
    seriesByIndicator = Dictionary(grouping: keys, by: \.indicator)
    seriesByArea = Dictionary(grouping: keys, by: \.area)
    let pairs = Set(keys).union(plan.targets.map { Series.Key(indicator: $0.indicator, area: $0.area) })
    areasByIndicator = Dictionary(grouping: pairs, by: \.indicator).mapValues { pairs in
      pairs.map(\.area).sorted { (order[$0] ?? 0) < (order[$1] ?? 0) }
    }
    projects = grouped(plan.projects) { project in
      [project.area.map { .area($0) }, project.chain.map { .chain($0) }, project.campaign.map { .campaign($0) }]
        .compactMap { $0 }
    }
    milestones = grouped(plan.milestones) { [$0.campaign] }
    chainsByArea = grouped(plan.chains, by: \.areas)
    campaignsByArea = grouped(plan.campaigns) { $0.areas + ($0.areas.contains($0.level) ? [] : [$0.level]) }
    campaignsByChain = grouped(plan.campaigns, by: \.chains)
    campaignsBySet = grouped(plan.campaigns) { [$0.set] }
    indicatorsByTheme = grouped(plan.indicators) { [$0.theme] }
    children = grouped(plan.areas) { $0.parent.map { [$0] } ?? [] }
  }

  /// The subjects that a target belongs to, apart from the plan and its parts.
  private static func subjects(of target: Target, in plan: Plan) -> [Subject] {
    var subjects: [Subject] = [
      .area(target.area), .indicator(target.indicator),
      .series(Series.Key(indicator: target.indicator, area: target.area)), .due(target.due.year),
    ]
    if let chain = target.chain { subjects += [.chain(chain), .chains] }
    if let campaign = target.campaign { subjects += [.campaign(campaign), .campaigns] }
    if let theme = plan.indicators[target.indicator]?.theme { subjects.append(.theme(theme)) }
    if let table = plan.site.plan.mainTable, case .box(_, item: .some) = target.citation.locator,
      target.citation.locator.enclosing.first == table
    {
      subjects.append(.mainTable)
    }
    return subjects
  }
}

/// The ids of elements under each of their keys, in their order.
private func grouped<Element: Identifiable, Key: Hashable>(
  _ elements: some Sequence<Element>, by keys: (Element) -> [Key]
) -> [Key: [Element.ID]] {
  elements.reduce(into: [:]) { groups, element in
    for key in keys(element) { groups[key, default: []].append(element.id) }
  }
}
