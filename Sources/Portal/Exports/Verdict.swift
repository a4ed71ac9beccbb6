import Diagnostics
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

  /// Everything that was observed of the indicator in the area, in order of time.
  var observations: [Observation] { observations(of: target.indicator) }

  /// The documents behind the verdict, each place once: the promise's first, then those of the figures in order of time.
  var sources: [Citation] {
    let used = (observations + (partner.map(observations) ?? [])).filter { isUsed($0.period) }
    return ([target.citation] + used.map(\.citation)).reduce(into: []) { sources, citation in
      if !sources.contains(citation) { sources.append(citation) }
    }
  }

  private func observations(of indicator: Indicator.ID) -> [Observation] {
    plan.series(indicator, in: target.area)?.observations ?? []
  }

  /// Whether a figure of `period` is named, or enters the formula.
  private func isUsed(_ period: Period) -> Bool {
    let named = [assessment.baseline, assessment.latest, assessment.later, assessment.forecast]
    return named.contains { $0?.period == period } || assessment.terms.contains { $0.period == period }
  }
}
