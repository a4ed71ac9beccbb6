import PlanDesk
import PlanModel
import PlanProgress

/// A desk that sees each question as a value.
package protocol QuestionedDesk: Desk {
  /// The answer to `question`, which `ask` puts to a desk that knows it; `blank` is what a desk without it says.
  func answer<Answer: Sendable>(
    _ question: Question, blank: @autoclosure () -> Answer, _ ask: (any Desk) -> Answer
  ) -> Answer
}

extension QuestionedDesk {
  package var site: Site { answer(.site, blank: Sample.site()) { $0.site } }
  package var themes: [Theme.ID] { answer(.themes, blank: []) { $0.themes } }
  package var sources: [Source.ID] { answer(.sources, blank: []) { $0.sources } }
  package var areas: [Area.ID] { answer(.areas, blank: []) { $0.areas } }
  package var chains: [Chain.ID] { answer(.chains, blank: []) { $0.chains } }
  package var campaignSets: [CampaignSet.ID] { answer(.campaignSets, blank: []) { $0.campaignSets } }
  package var campaigns: [Campaign.ID] { answer(.campaigns, blank: []) { $0.campaigns } }
  package var indicators: [Indicator.ID] { answer(.indicators, blank: []) { $0.indicators } }
  package var parts: [PlanPart.ID] { answer(.parts, blank: []) { $0.parts } }
  package var articles: [Article.ID] { answer(.articles, blank: []) { $0.articles } }
  package var updates: [Article.ID] { answer(.updates, blank: []) { $0.updates } }
  package var projects: [Project.ID] { answer(.projects, blank: []) { $0.projects } }

  package func theme(_ id: Theme.ID) -> Theme? { answer(.theme(id), blank: nil) { $0.theme(id) } }
  package func source(_ id: Source.ID) -> Source? { answer(.source(id), blank: nil) { $0.source(id) } }
  package func area(_ id: Area.ID) -> Area? { answer(.area(id), blank: nil) { $0.area(id) } }
  package func chain(_ id: Chain.ID) -> Chain? { answer(.chain(id), blank: nil) { $0.chain(id) } }
  package func campaignSet(_ id: CampaignSet.ID) -> CampaignSet? {
    answer(.campaignSet(id), blank: nil) { $0.campaignSet(id) }
  }
  package func campaign(_ id: Campaign.ID) -> Campaign? { answer(.campaign(id), blank: nil) { $0.campaign(id) } }
  package func indicator(_ id: Indicator.ID) -> Indicator? { answer(.indicator(id), blank: nil) { $0.indicator(id) } }
  package func part(_ id: PlanPart.ID) -> PlanPart? { answer(.part(id), blank: nil) { $0.part(id) } }
  package func article(_ id: Article.ID) -> Article? { answer(.article(id), blank: nil) { $0.article(id) } }
  package func update(_ id: Article.ID) -> Article? { answer(.update(id), blank: nil) { $0.update(id) } }
  package func project(_ id: Project.ID) -> Project? { answer(.project(id), blank: nil) { $0.project(id) } }
  package func milestone(_ id: Milestone.ID) -> Milestone? { answer(.milestone(id), blank: nil) { $0.milestone(id) } }
  package func translation(of original: Prose, into language: LanguageCode) -> Prose? {
    answer(.translation(of: original.origin, into: language), blank: nil) {
      $0.translation(of: original, into: language)
    }
  }
}

extension QuestionedDesk {
  package func children(of area: Area.ID) -> [Area.ID] {
    answer(.children(of: area), blank: []) { $0.children(of: area) }
  }
  package func chains(in area: Area.ID) -> [Chain.ID] { answer(.chainsIn(area), blank: []) { $0.chains(in: area) } }
  package func siblings(of chain: Chain.ID) -> [Chain.ID] {
    answer(.siblings(of: chain), blank: []) { $0.siblings(of: chain) }
  }
  package func campaigns(in area: Area.ID) -> [Campaign.ID] {
    answer(.campaignsIn(area), blank: []) { $0.campaigns(in: area) }
  }
  package func campaigns(of chain: Chain.ID) -> [Campaign.ID] {
    answer(.campaignsOf(chain), blank: []) { $0.campaigns(of: chain) }
  }
  package func campaigns(in set: CampaignSet.ID) -> [Campaign.ID] {
    answer(.campaignsOfSet(set), blank: []) { $0.campaigns(in: set) }
  }
  package func indicators(in theme: Theme.ID) -> [Indicator.ID] {
    answer(.indicatorsIn(theme), blank: []) { $0.indicators(in: theme) }
  }
  package func projects(of subject: Subject) -> [Project.ID] {
    answer(.projectsOf(subject), blank: []) { $0.projects(of: subject) }
  }
  package func milestones(of campaign: Campaign.ID) -> [Milestone.ID] {
    answer(.milestones(of: campaign), blank: []) { $0.milestones(of: campaign) }
  }
}

extension QuestionedDesk {
  package func series(_ key: Series.Key) -> Series? { answer(.series(key), blank: nil) { $0.series(key) } }
  package func series(in area: Area.ID) -> [Series.Key] { answer(.seriesIn(area), blank: []) { $0.series(in: area) } }
  package func series(of indicator: Indicator.ID) -> [Series.Key] {
    answer(.seriesOf(indicator), blank: []) { $0.series(of: indicator) }
  }
  package func areas(of indicator: Indicator.ID) -> [Area.ID] {
    answer(.areasOf(indicator), blank: []) { $0.areas(of: indicator) }
  }
  package var years: [Int] { answer(.years, blank: []) { $0.years } }
  package func figures(in year: Int) -> [Observation] { answer(.figures(in: year), blank: []) { $0.figures(in: year) } }
  package var latestPeriod: Period? { answer(.latestPeriod, blank: nil) { $0.latestPeriod } }
  package func figureCount(of key: Series.Key) -> Int {
    answer(.figureCount(of: key), blank: 0) { $0.figureCount(of: key) }
  }
  package var hedgedFigures: [Observation] { answer(.hedgedFigures, blank: []) { $0.hedgedFigures } }
  package func statements(in source: Source.ID) -> [Statement] {
    answer(.statements(in: source), blank: []) { $0.statements(in: source) }
  }
  package func statements(in part: PlanPart.ID) -> [PlacedStatement] {
    answer(.statementsOfPart(part), blank: []) { $0.statements(in: part) }
  }
  package func statementCount(in source: Source.ID) -> StatementCount {
    answer(.statementCount(in: source), blank: StatementCount([])) { $0.statementCount(in: source) }
  }
  package func place(of citation: Citation) -> PlanPlace? {
    answer(.place(of: citation), blank: nil) { $0.place(of: citation) }
  }
  package var map: AreaMap? { answer(.map, blank: nil) { $0.map } }
}

extension QuestionedDesk {
  package var asOf: CalendarDate { answer(.asOf, blank: Sample.site().asOf) { $0.asOf } }
  package var thresholds: Thresholds { answer(.thresholds, blank: .standard) { $0.thresholds } }
  package func targets(of subject: Subject) -> [Target.ID] {
    answer(.targets(of: subject), blank: []) { $0.targets(of: subject) }
  }
  package func verdict(on target: Target.ID) -> Verdict? {
    answer(.verdict(on: target), blank: nil) { $0.verdict(on: target) }
  }
  package func rollUp(of subject: Subject) -> RollUp {
    answer(.rollUp(of: subject), blank: RollUp([Assessment]())) { $0.rollUp(of: subject) }
  }
  package func documents(behind subject: Subject) -> Set<Source.ID> {
    answer(.documents(behind: subject), blank: []) { $0.documents(behind: subject) }
  }
}
