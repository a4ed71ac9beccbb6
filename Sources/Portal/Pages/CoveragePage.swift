import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// What is known and what is not: every promise without data, and all that is known of each area, chain and campaign.
  var coveragePage: Page {
    let silent = progress.assessments.filter { $0.status.standing == .unpublished }
    let sentence = locale(
      .sentenceCoverage,
      [
        "total": "\(progress.assessments.count)", "silent": "\(silent.count)",
        "known": "\(RollUp(progress.assessments).withData)", "never": "\(silent.filter { !$0.hasEvidence }.count)",
      ])
    return Page(
      .coverage, template: "coverage", title: locale(.coverage)
    ) { _ in
      PageBody(
        sentence, highlight: .verdicts(progress.assessments),
        content: [
          "sentence": .string(sentence), "roll_up": context(RollUp(progress.assessments)),
          "themes": .list(silentThemes(silent)),
          "areas": .list(plan.areas.map(row)), "chains": .list(plan.chains.map(row)),
          "campaigns": .list(plan.campaigns.map(row)), "sources": .list(sourceRows),
        ])
    }
  }

  /// The promises without the figure that would tell, by theme, in the plan's order.
  private func silentThemes(_ silent: [Assessment]) -> [Value] {
    plan.themes.compactMap { theme in
      let members = silent.filter { plan.indicators[$0.target.indicator]?.theme == theme.id }
      guard !members.isEmpty else { return nil }
      return ["id": .string(theme.id.rawValue), "name": .string(theme.name), "targets": .list(members.map(context))]
    }
  }

  private func row(_ area: Area) -> Value {
    row(
      references.area[area.id], relations.assessmentsByArea[area.id],
      figures: (relations.seriesByArea[area.id] ?? []).reduce(0) { $0 + $1.observations.count },
      projects: relations.projectsByArea[area.id])
  }

  private func row(_ chain: Chain) -> Value {
    row(
      references.chain[chain.id], relations.assessmentsByChain[chain.id],
      figures: figures(behind: relations.assessmentsByChain[chain.id]), projects: relations.projectsByChain[chain.id])
  }

  private func row(_ campaign: Campaign) -> Value {
    row(
      references.campaign[campaign.id], relations.assessmentsByCampaign[campaign.id],
      figures: figures(behind: relations.assessmentsByCampaign[campaign.id]),
      projects: relations.projectsByCampaign[campaign.id], milestones: relations.milestonesByCampaign[campaign.id])
  }

  /// What is known of one area, chain or campaign, in numbers.
  private func row(
    _ reference: Value?, _ assessments: [Assessment]?, figures: Int, projects: [Project]?,
    milestones: [Milestone]? = nil
  ) -> Value {
    let rollUp = RollUp(assessments ?? [])
    let dated = (projects ?? []).filter { $0.stage != nil }.count + (milestones ?? []).filter { $0.actual != nil }.count
    return [
      "entity": reference ?? .none, "targets": .int(rollUp.total), "with_data": .int(rollUp.withData),
      "figures": .int(figures), "projects": .int(projects?.count ?? 0), "milestones": .int(milestones?.count ?? 0),
      "known": .string(Knowledge(rollUp, figures: figures, dated: dated).rawValue),
    ]
  }

  /// The figures of the series that promises are measured by, each counted once.
  private func figures(behind assessments: [Assessment]?) -> Int {
    Set((assessments ?? []).map { Series.Key(indicator: $0.target.indicator, area: $0.target.area) })
      .reduce(0) { $0 + (plan.series[$1]?.observations.count ?? 0) }
  }

  /// How much of each document is data, and how much deliberately is not.
  private var sourceRows: [Value] {
    plan.sources.map { source in
      let own = statements[source.id] ?? []
      let untracked = own.filter { $0.kind == "untracked" }.count
      return [
        "source": references.source[source.id] ?? .none, "used": .int(own.count - untracked),
        "untracked": .int(untracked),
      ]
    }
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
