import PlanDesk
import PlanModel

extension TimelineChart {
  /// The years of a campaign and its milestones.
  package init(of campaign: Campaign, named name: String = "timeline", _ plotter: Plotter) {
    let milestones = plotter.desk.milestones(of: campaign.id).compactMap(plotter.desk.milestone)
    self.init(
      name: name, sources: .cited([campaign.citation] + milestones.map(\.citation)), id: campaign.id.rawValue,
      title: plotter.say(campaign.name), period: campaign.period,
      steps: milestones.map { milestone in
        Step(
          id: milestone.id.rawValue, name: plotter.say(milestone.name), language: plotter.language(of: milestone.name),
          stage: milestone.stage, planned: milestone.planned, actual: milestone.actual)
      }, asOf: plotter.desk.asOf)
  }
}
