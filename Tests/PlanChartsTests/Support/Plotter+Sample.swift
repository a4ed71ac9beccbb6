import PlanCharts
import PlanDesk
import PlanModel
import TestSupport
import Wording

extension Plotter {
  /// What charts of a small plan of the sample town are made with.
  static func sample(
    areas: [Area] = [], indicators: [Indicator] = [], observations: [Observation] = [], targets: [Target] = [],
    milestones: [Milestone] = [], mapped: [Indicator.ID] = [], map: AreaMap? = nil, _ voice: Voice = KindVoices.plan
  ) -> Plotter {
    let plan = Plan(
      site: Sample.site(mapped: mapped), themes: Sample.themes, sources: Sample.documents,
      areas: [Sample.town] + areas, indicators: indicators, observations: observations, targets: targets,
      milestones: milestones, map: map)
    return Plotter(PlanDesk(judging: plan), voice)
  }
}

extension PlanChart {
  /// Its words in the voice of charts of a plan.
  var words: ChartWords { words(in: KindVoices.plan) }
}

extension Sample {
  /// Districts of the sample town under these names, which are their ids, too.
  static func districts(_ names: String...) -> [Area] {
    names.map { area(Area.ID(rawValue: $0), Name($0, in: .zh)) }
  }

  static let firms = Series.Key(indicator: "firms", area: "town")
}
