import PlanDesk
import PlanModel
import PlanProgress

/// What is known and what is not: every promise without data, and all that is known of each area, chain and campaign.
enum CoveragePage {
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    [PageRecipe(.coverage, compose: page)]
  }

  static func page(_ edition: Edition) throws -> PageView<CoveragePageView> {
    let desk = edition.desk
    let silent = desk.verdicts(on: .plan).filter { $0.assessment.status.standing == .unpublished }
    let overall = desk.rollUp(of: .plan)
    let sentence = edition.voice(
      PagePhrase.coverage,
      [
        "total": "\(overall.total)", "silent": "\(silent.count)", "known": "\(overall.withData)",
        "never": "\(silent.count { !$0.assessment.hasEvidence })",
      ])
    return PageView(
      edition.title(.coverage), sentence, highlight: .verdicts(overall),
      content: CoveragePageView(
        sentence: sentence, rollUp: RollUpView(overall, edition), themes: themes(silent, edition),
        areas: desk.areas.compactMap(desk.area).map { area in
          row(LinkView(area.name, to: .area(area.id), edition), .area(area.id), figures(in: area.id, desk), desk)
        },
        chains: desk.chains.compactMap(desk.chain).map { chain in
          let subject = Subject.chain(chain.id)
          return row(LinkView(chain.name, to: .chain(chain.id), edition), subject, figures(after: subject, desk), desk)
        },
        campaigns: desk.campaigns.compactMap(desk.campaign).map { campaign in
          let subject = Subject.campaign(campaign.id)
          return row(
            LinkView(campaign.name, to: .campaign(campaign.id), edition), subject, figures(after: subject, desk), desk,
            milestones: desk.milestones(of: campaign.id).compactMap(desk.milestone))
        },
        sources: desk.sources.map { source($0, edition) }))
  }

  /// The promises without the figure that would tell, by theme, in the plan's order.
  private static func themes(_ silent: [Verdict], _ edition: Edition) -> [CoveragePageView.SilentTheme] {
    edition.desk.themes.compactMap(edition.desk.theme).compactMap { theme in
      let members = silent.filter { $0.indicator.theme == theme.id }
      guard !members.isEmpty else { return nil }
      return CoveragePageView.SilentTheme(
        id: theme.id.rawValue, name: Named(theme.name, edition), targets: edition.rows(of: members.map(\.target.id)))
    }
  }

  private static func row(
    _ entity: LinkView, _ subject: Subject, _ figures: Int, _ desk: any Desk, milestones: [Milestone] = []
  ) -> CoveragePageView.Row {
    let rollUp = desk.rollUp(of: subject)
    let projects = desk.projects(of: subject).compactMap(desk.project)
    let dated = projects.count { $0.stage != nil } + milestones.count { $0.actual != nil }
    return CoveragePageView.Row(
      entity: entity, targets: rollUp.total, withData: rollUp.withData, figures: figures, projects: projects.count,
      milestones: milestones.count, known: Knowledge(rollUp, figures: figures, dated: dated).rawValue)
  }

  private static func figures(in area: Area.ID, _ desk: any Desk) -> Int {
    desk.series(in: area).reduce(0) { $0 + desk.figureCount(of: $1) }
  }

  /// The figures of the series that promises are measured by, each counted once.
  private static func figures(after subject: Subject, _ desk: any Desk) -> Int {
    Set(desk.verdicts(on: subject).map(\.key)).reduce(0) { $0 + desk.figureCount(of: $1) }
  }

  /// How much of a document is data, and how much deliberately is not.
  private static func source(_ id: Source.ID, _ edition: Edition) -> CoveragePageView.SourceRow {
    let count = edition.desk.statementCount(in: id)
    return CoveragePageView.SourceRow(
      source: edition.reference(id), used: count.data, untracked: count.untracked)
  }
}

/// How much is known of an area, a chain or a campaign.
private enum Knowledge: String {
  /// Promises, and figures to measure some of them by.
  case measured
  /// Promises that no figure answers.
  case promised
  /// No promises, but figures or dated works.
  case reported
  /// Named, no more.
  case named

  init(_ rollUp: RollUp, figures: Int, dated: Int) {
    if rollUp.withData > 0 {
      self = .measured
    } else if rollUp.total > 0 {
      self = .promised
    } else {
      self = figures + dated > 0 ? .reported : .named
    }
  }
}
