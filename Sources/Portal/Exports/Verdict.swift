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

  /// Everything that was observed of the indicator in the area, in order of time.
  var observations: [Observation] { plan.series(target.indicator, in: target.area)?.observations ?? [] }

  /// What an in-step target is compared with, and what was observed of it.
  var partner: Partner? {
    guard target.kind == .inStep, let partner = indicator?.partner else { return nil }
    return Partner(indicator: partner, observations: plan.series(partner, in: target.area)?.observations ?? [])
  }

  /// The documents behind the verdict, each place once: the promise's first, then those of the figures in order of time.
  var sources: [Citation] {
    let used = (observations + (partner?.observations ?? [])).filter { isUsed($0.period) }
    return ([target.citation] + used.map(\.citation)).reduce(into: []) { sources, citation in
      if !sources.contains(citation) { sources.append(citation) }
    }
  }

  /// Whether a figure of `period` is shown, or stands between the baseline and the figure that counts.
  private func isUsed(_ period: Period) -> Bool {
    if [assessment.baseline, assessment.later, assessment.forecast].contains(where: { $0?.period == period }) {
      return true
    }
    guard let latest = assessment.latest?.period else { return false }
    return target.baseline?.period ?? .year(plan.site.plan.baseYear) <= period && period <= latest
  }
}

/// The indicator that a target must keep step with, and its figures.
struct Partner: Sendable {
  let indicator: Indicator.ID
  let observations: [Observation]
}
