import PlanModel
import PlanProgress

/// The reader through which pages, charts, functions of templates and live texts ask for a plan.
///
/// Every question is as small as what a page needs: one series, one verdict, the targets of one subject, one count. Lists
/// answer with ids, so that a new member and a changed member are different questions. Nobody may assume that the plan
/// behind it is loaded whole.
public protocol Desk: EntityDesk, RelationDesk, FigureDesk, VerdictDesk {}

/// What exists: the entities of each kind, and one of them by its id.
public protocol EntityDesk: Sendable {
  /// What `site.yaml` says.
  var site: Site { get }
  /// The themes, in the order they are shown.
  var themes: [Theme.ID] { get }
  /// The documents, by day of publication.
  var sources: [Source.ID] { get }
  /// The areas, by kind and code.
  var areas: [Area.ID] { get }
  /// The chains, by group.
  var chains: [Chain.ID] { get }
  /// The sets of campaigns, in the order they are shown.
  var campaignSets: [CampaignSet.ID] { get }
  /// The campaigns, by set.
  var campaigns: [Campaign.ID] { get }
  /// The indicators, by theme.
  var indicators: [Indicator.ID] { get }
  /// The parts of the plan's text, by number.
  var parts: [PlanPart.ID] { get }
  /// The free pages.
  var articles: [Article.ID] { get }
  /// The news, newest first.
  var updates: [Article.ID] { get }
  /// The projects, in the order of the data files.
  var projects: [Project.ID] { get }

  /// The theme with this id.
  func theme(_ id: Theme.ID) -> Theme?
  /// The document with this id.
  func source(_ id: Source.ID) -> Source?
  /// The area with this id.
  func area(_ id: Area.ID) -> Area?
  /// The chain with this id.
  func chain(_ id: Chain.ID) -> Chain?
  /// The set of campaigns with this id.
  func campaignSet(_ id: CampaignSet.ID) -> CampaignSet?
  /// The campaign with this id.
  func campaign(_ id: Campaign.ID) -> Campaign?
  /// The indicator with this id.
  func indicator(_ id: Indicator.ID) -> Indicator?
  /// The part of the plan with this id.
  func part(_ id: PlanPart.ID) -> PlanPart?
  /// The free page with this id.
  func article(_ id: Article.ID) -> Article?
  /// The piece of news with this id.
  func update(_ id: Article.ID) -> Article?
  /// The project with this id.
  func project(_ id: Project.ID) -> Project?
  /// The milestone with this id.
  func milestone(_ id: Milestone.ID) -> Milestone?
  /// What `original` says in another language; nil if nobody has translated it as it is now.
  func translation(of original: Prose, into language: LanguageCode) -> Prose?
}

/// Who belongs to whom.
public protocol RelationDesk: Sendable {
  /// The areas directly inside an area.
  func children(of area: Area.ID) -> [Area.ID]
  /// The chains that the plan places in an area.
  func chains(in area: Area.ID) -> [Chain.ID]
  /// The other chains of a chain's group.
  func siblings(of chain: Chain.ID) -> [Chain.ID]
  /// The campaigns that name an area or are its own.
  func campaigns(in area: Area.ID) -> [Campaign.ID]
  /// The campaigns that are to move a chain.
  func campaigns(of chain: Chain.ID) -> [Campaign.ID]
  /// The campaigns of a set.
  func campaigns(in set: CampaignSet.ID) -> [Campaign.ID]
  /// The indicators of a theme.
  func indicators(in theme: Theme.ID) -> [Indicator.ID]
  /// The projects of a subject, which is an area, a chain or a campaign.
  func projects(of subject: Subject) -> [Project.ID]
  /// The dated steps of a campaign.
  func milestones(of campaign: Campaign.ID) -> [Milestone.ID]
}

/// What was measured, and what documents state.
public protocol FigureDesk: Sendable {
  /// The figures of an indicator in an area.
  func series(_ key: Series.Key) -> Series?
  /// The series of an area, by indicator.
  func series(in area: Area.ID) -> [Series.Key]
  /// The series of an indicator, by area.
  func series(of indicator: Indicator.ID) -> [Series.Key]
  /// The areas in which an indicator is measured or promised, in the plan's order.
  func areas(of indicator: Indicator.ID) -> [Area.ID]
  /// The years that a figure or a promise speaks of, in order.
  var years: [Int] { get }
  /// The last figure of each series in a year, by indicator.
  func figures(in year: Int) -> [Observation]
  /// The period that the newest measured figure speaks of.
  var latestPeriod: Period? { get }
  /// What a document states, figures by indicator first.
  func statements(in source: Source.ID) -> [Statement]
  /// What a part of the plan's text states, in its order.
  func statements(in part: PlanPart.ID) -> [PlacedStatement]
  /// How many figures a series has.
  func figureCount(of key: Series.Key) -> Int
  /// The figures that are not exact, replaced ones among them, by indicator.
  var hedgedFigures: [Observation] { get }
  /// How many statements are taken from a document.
  func statementCount(in source: Source.ID) -> StatementCount
  /// Where in the plan's own text a citation stands; nil for other documents, and for parts that the plan lacks.
  func place(of citation: Citation) -> PlanPlace?
  /// The outlines of areas, if the site has a map.
  var map: AreaMap? { get }
}

/// How promises stand.
public protocol VerdictDesk: Sendable {
  /// The day that verdicts are given for.
  var asOf: CalendarDate { get }
  /// Where one verdict ends and the next begins.
  var thresholds: Thresholds { get }
  /// The targets of a subject, in the order of the data files.
  func targets(of subject: Subject) -> [Target.ID]
  /// The verdict on a target.
  func verdict(on target: Target.ID) -> Verdict?
  /// How many targets of a subject have which verdict.
  func rollUp(of subject: Subject) -> RollUp
  /// The documents that print the targets of a subject and the figures that these are judged by.
  func documents(behind subject: Subject) -> Set<Source.ID>
}

extension VerdictDesk {
  /// The verdicts on the targets of a subject, in their order.
  public func verdicts(on subject: Subject) -> [Verdict] {
    targets(of: subject).compactMap(verdict(on:))
  }
}
