import PlanDesk
import PlanModel
import Wording

/// What is said of a series that nothing was promised for.
package enum LatestPhrase: String, Phrase {
  package static let group = "sentence"

  case latest, nothing
}

extension Plotter {
  /// A verdict in a sentence or two.
  package func sentence(on verdict: Verdict) -> String {
    voice.sentence(verdict.assessment, in: verdict.setting, thresholds: desk.thresholds, asOf: desk.asOf)
  }

  /// The latest figure of a series, or that no document gives one, in a sentence.
  package func sentence(onLatestOf key: Series.Key, _ indicator: Indicator) -> String {
    let area = desk.area(key.area).map { say($0.short) } ?? key.area.rawValue
    let name = voice.name(of: say(indicator.name), in: area)
    guard let last = desk.series(key)?.latest, let quantity = last.quantity else {
      return voice(LatestPhrase.nothing, ["name": name])
    }
    return voice(
      LatestPhrase.latest,
      [
        "name": name, "period": voice.period(last.period, .short),
        "figure": voice.figure(quantity, unit: indicator.unit),
      ])
  }

  /// The day that verdicts are given for, as a mark on an axis of time says it.
  package var asOfLabel: String { voice(ChartPhrase.asOf, ["date": desk.asOf.description]) }
}
