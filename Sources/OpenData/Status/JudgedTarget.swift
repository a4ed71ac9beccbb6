import PlanDesk
import PlanModel
import PlanProgress
import Wording

/// A target and the verdict on it, with the reader that tells what its ids stand for.
struct JudgedTarget: Sendable {
  let verdict: Verdict
  let desk: any Desk

  var assessment: Assessment { verdict.assessment }
  var target: Target { verdict.target }
  var indicator: Indicator { verdict.indicator }
  var area: Area? { verdict.setting.area }

  /// What an in-step target is compared with.
  var partner: Indicator.ID? { target.kind == .inStep ? indicator.partner : nil }

  /// The verdict in a sentence or two.
  func sentence(_ voice: Voice) -> String {
    voice.sentence(assessment, in: verdict.setting, thresholds: desk.thresholds, asOf: desk.asOf)
  }

  /// The observations that are named, or enter the formula, in order of time; the other indicator's after its own.
  var observations: [Observation] {
    let indicators = [target.indicator] + (partner.map { [$0] } ?? [])
    return indicators.flatMap { indicator in
      desk.series(Series.Key(indicator: indicator, area: target.area))?.observations ?? []
    }.filter { isUsed($0.period) }
  }

  /// The documents that the verdict rests on, each place once: the promise's first, then those of the observations.
  var sources: [Citation] {
    ([target.citation] + observations.map(\.citation)).reduce(into: []) { sources, citation in
      if !sources.contains(citation) { sources.append(citation) }
    }
  }

  /// Whether a figure of `period` is named, or enters the formula.
  private func isUsed(_ period: Period) -> Bool {
    let named = [assessment.baseline, assessment.latest, assessment.later, assessment.forecast]
    return named.contains { $0?.period == period } || assessment.terms.contains { $0.period == period }
  }
}
