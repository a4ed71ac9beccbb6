import PlanModel
import PlanProgress

/// The verdict on one target, with the plan that explains its ids.
struct Verdict: Sendable {
  let assessment: Assessment
  let plan: Plan

  var target: Target { assessment.target }
  var indicator: Indicator? { plan.indicators[target.indicator] }
  var area: Area? { plan.areas[target.area] }

  /// What an in-step target is compared with.
  var partner: Indicator.ID? { target.kind == .inStep ? indicator?.partner : nil }

  /// The observations that are named, or enter the formula, in order of time; the other indicator's behind its own.
  var observations: [Observation] {
    let indicators = [target.indicator] + (partner.map { [$0] } ?? [])
    return indicators.flatMap { plan.series($0, in: target.area)?.observations ?? [] }.filter { isUsed($0.period) }
  }

  /// The documents behind the verdict, each place once: the promise's first, then those of the observations.
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
