import PlanModel
import PlanProgress

/// A desk that answers from a plan in memory and the verdicts on it.
package struct PlanDesk: Desk {
  private let plan: Plan
  private let progress: Progress
  private let relations: Relations
  private let stated: StatedFigures
  private let summaries: [Subject: SubjectSummary]
  package let thresholds: Thresholds

  /// A desk for `plan`, judged as `progress` says.
  ///
  /// O(n log n) in everything that the plan holds.
  package init(_ plan: Plan, _ progress: Progress, thresholds: Thresholds = .standard) {
    self.plan = plan
    self.progress = progress
    self.thresholds = thresholds
    relations = Relations(plan)
    stated = StatedFigures(plan, relations)
    summaries = relations.targets.mapValues { SubjectSummary($0, plan, progress) }
  }
}

extension PlanDesk {
  package var site: Site { plan.site }
  package var themes: [Theme.ID] { plan.themes.map(\.id) }
  package var sources: [Source.ID] { plan.sources.map(\.id) }
  package var areas: [Area.ID] { plan.areas.map(\.id) }
  package var chains: [Chain.ID] { plan.chains.map(\.id) }
  package var campaignSets: [CampaignSet.ID] { plan.campaignSets.map(\.id) }
  package var campaigns: [Campaign.ID] { plan.campaigns.map(\.id) }
  package var indicators: [Indicator.ID] { plan.indicators.map(\.id) }
  package var parts: [PlanPart.ID] { plan.parts.map(\.id) }
  package var articles: [Article.ID] { plan.pages.map(\.id) }
  package var updates: [Article.ID] { plan.updates.map(\.id) }
  package var projects: [Project.ID] { plan.projects.map(\.id) }

  package func theme(_ id: Theme.ID) -> Theme? { plan.themes[id] }
  package func source(_ id: Source.ID) -> Source? { plan.sources[id] }
  package func area(_ id: Area.ID) -> Area? { plan.areas[id] }
  package func chain(_ id: Chain.ID) -> Chain? { plan.chains[id] }
  package func campaignSet(_ id: CampaignSet.ID) -> CampaignSet? { plan.campaignSets[id] }
  package func campaign(_ id: Campaign.ID) -> Campaign? { plan.campaigns[id] }
  package func indicator(_ id: Indicator.ID) -> Indicator? { plan.indicators[id] }
  package func part(_ id: PlanPart.ID) -> PlanPart? { plan.parts[id] }
  package func article(_ id: Article.ID) -> Article? { plan.pages[id] }
  package func update(_ id: Article.ID) -> Article? { plan.updates[id] }
  package func project(_ id: Project.ID) -> Project? { plan.projects[id] }
  package func milestone(_ id: Milestone.ID) -> Milestone? { plan.milestones[id] }

  package func translation(of original: Prose, into language: LanguageCode) -> Prose? {
    guard case .current(let text) = plan.translations[language]?[original.origin] else { return nil }
    return text
  }
}

extension PlanDesk {
  package func children(of area: Area.ID) -> [Area.ID] { relations.children[area] ?? [] }
  package func chains(in area: Area.ID) -> [Chain.ID] { relations.chainsByArea[area] ?? [] }
  package func campaigns(in area: Area.ID) -> [Campaign.ID] { relations.campaignsByArea[area] ?? [] }
  package func campaigns(of chain: Chain.ID) -> [Campaign.ID] { relations.campaignsByChain[chain] ?? [] }
  package func campaigns(in set: CampaignSet.ID) -> [Campaign.ID] { relations.campaignsBySet[set] ?? [] }
  package func indicators(in theme: Theme.ID) -> [Indicator.ID] { relations.indicatorsByTheme[theme] ?? [] }
  package func projects(of subject: Subject) -> [Project.ID] { relations.projects[subject] ?? [] }
  package func milestones(of campaign: Campaign.ID) -> [Milestone.ID] { relations.milestones[campaign] ?? [] }

  package func siblings(of chain: Chain.ID) -> [Chain.ID] {
    guard let group = plan.chains[chain]?.group.original else { return [] }
    return plan.chains.filter { $0.group.original == group && $0.id != chain }.map(\.id)
  }
}

extension PlanDesk {
  package func series(_ key: Series.Key) -> Series? { plan.series[key] }
  package func series(in area: Area.ID) -> [Series.Key] { relations.seriesByArea[area] ?? [] }
  package func series(of indicator: Indicator.ID) -> [Series.Key] { relations.seriesByIndicator[indicator] ?? [] }
  package func areas(of indicator: Indicator.ID) -> [Area.ID] { relations.areasByIndicator[indicator] ?? [] }
  package var years: [Int] { stated.years }
  package func figures(in year: Int) -> [Observation] { stated.figures[year] ?? [] }
  package var latestPeriod: Period? { stated.latestPeriod }
  package func statements(in source: Source.ID) -> [Statement] { stated.bySource[source] ?? [] }
  package func statements(in part: PlanPart.ID) -> [PlacedStatement] { stated.byPart[part] ?? [] }
  package func figureCount(of key: Series.Key) -> Int { plan.series[key]?.observations.count ?? 0 }
  package var hedgedFigures: [Observation] {
    let series = indicators.flatMap(series(of:)).compactMap(series)
    return series.flatMap { $0.observations + $0.superseded }.filter { $0.quantity?.interval.isExact == false }
  }
  package func statementCount(in source: Source.ID) -> StatementCount { StatementCount(statements(in: source)) }
  package func place(of citation: Citation) -> PlanPlace? { plan.place(of: citation) }
  package var map: AreaMap? { plan.map }
}

extension PlanDesk {
  package var asOf: CalendarDate { progress.asOf }

  package func targets(of subject: Subject) -> [Target.ID] {
    switch subject {
    case .plan: plan.targets.map(\.id)
    case .part(let part):
      statements(in: part).compactMap { if case .target(let id, _) = $0.statement { id } else { nil } }
    default: relations.targets[subject] ?? []
    }
  }

  package func verdict(on target: Target.ID) -> Verdict? {
    guard let assessment = progress[target], let setting = Setting(of: assessment.target, in: plan) else { return nil }
    return Verdict(assessment, in: setting)
  }

  package func rollUp(of subject: Subject) -> RollUp {
    summary(of: subject).rollUp
  }

  package func documents(behind subject: Subject) -> Set<Source.ID> {
    summary(of: subject).documents
  }

  private func summary(of subject: Subject) -> SubjectSummary {
    summaries[subject] ?? SubjectSummary(targets(of: subject), plan, progress)
  }
}
