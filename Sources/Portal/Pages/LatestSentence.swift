import PlanCharts
import PlanDesk
import PlanModel

/// What counts most of an indicator in an area: the verdict that speaks for its promises, else its latest figure.
struct LatestSentence {
  let text: String

  init(_ indicator: Indicator, _ key: Series.Key, _ edition: Edition) {
    let headline = edition.desk.verdicts(on: .series(key)).headline
    text =
      headline.map(edition.plotter.sentence(on:)) ?? edition.plotter.sentence(onLatestOf: key, indicator)
  }
}

extension [Verdict] {
  /// The one that speaks for all: the first that a share could be computed for, else the first that has a figure.
  package var headline: Verdict? {
    first { $0.assessment.done != nil } ?? first { $0.assessment.latest != nil } ?? first
  }
}
