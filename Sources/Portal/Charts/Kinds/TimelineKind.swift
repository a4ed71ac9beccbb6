import PlanModel
import Templating

/// A milestone, as a call gives it: `{"name": …, "planned": "2022", "actual": "2023-06"}`.
private struct GivenMilestone: ExpressibleByValue, Sendable {
  let name: String
  let planned: PeriodArgument?
  let actual: PeriodArgument?

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["name", "planned", "actual"])
    name = try entry.read("name")
    planned = try entry.read("planned")
    actual = try entry.read("actual")
  }
}

extension ChartKinds {
  /// `chart("timeline", "bridge")`: the years of a campaign and its milestones, planned and actual;
  /// or `chart("timeline", data=[{"name": …, "planned": "2022"}], period="2021/2025", title=…)`.
  var timeline: Function {
    kind(
      .timeline, Parameter<String?>("campaign"), Parameter<[GivenMilestone]?>("data"),
      Parameter<PeriodArgument?>("period"), Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, data, period, title, source in
      switch try origin(id, "campaign", or: data, from: source) {
      case .given(let milestones):
        guard !milestones.isEmpty else { throw nothing("data", "data") }
        let site = edition.plan.site.plan
        let campaign = Campaign.given(title, period?.period ?? .span(site.start, site.end))
        let rows = milestones.enumerated().map { Milestone.given($0.element, number: $0.offset) }
        return drawn(edition.timelineChart(campaign, rows), from: source)
      case .plan(let id):
        let campaign = try names.campaign(id)
        let milestones = edition.relations.milestonesByCampaign[campaign.id] ?? []
        return edition.timelineChart(campaign, milestones).named("timeline-" + id)
      }
    }
  }
}

extension Campaign {
  /// A campaign that belongs to no plan.
  fileprivate static func given(_ name: String, _ period: Period) -> Campaign {
    Campaign(
      id: "given", name: name, nameEn: "", set: "given", level: "given", period: period, areas: [], chains: [],
      citation: .call, body: .call, origin: .call)
  }
}

extension Milestone {
  /// A milestone that belongs to no plan.
  fileprivate static func given(_ milestone: GivenMilestone, number: Int) -> Milestone {
    Milestone(
      id: ID(rawValue: "given-\(number)"), campaign: "given", name: milestone.name, stage: nil,
      planned: milestone.planned?.period, actual: milestone.actual?.period, citation: .call, note: nil,
      origin: .call)
  }
}
