import Diagnostics
import PlanDesk
import PlanModel
import PlanProgress
import Wording

/// Promises and figures in few words.
extension StatusWords {
  /// What is promised: the figure, led in by what it is of; or that there is none.
  func goal(of verdict: Verdict) -> String {
    let target = verdict.target
    guard let goal = target.goal else {
      return language == .zh ? target.printed ?? word("kind", target.kind.rawValue) : target.kind.rawValue
    }
    let figure = figure(of: target, goal, unit: target.goalUnit(of: verdict.indicator.unit))
    let leadIn = word("goal", target.kind.rawValue)
    return target.isLedIn && !figure.contains(leadIn) ? leadIn + " " + figure : figure
  }

  /// The figure that counts, else one that came later, with its period.
  func latest(of verdict: Verdict) -> String {
    guard let latest = verdict.assessment.latest ?? verdict.assessment.later else { return "—" }
    return "\(figure(latest.quantity, unit: verdict.indicator.unit)) (\(voice.period(latest.period, .short)))"
  }

  /// A promised figure: in Chinese as it is printed, else a number with a sign for the side on which it is kept.
  private func figure(of target: Target, _ goal: Quantity, unit: PlanModel.Unit) -> String {
    if language == .zh, goal.printed != nil { return voice.printed(goal, unit: unit) }
    switch target.kind {
    case .multiple: return "×" + voice.number(goal.value)
    case .range: return "\(voice.number(goal.interval.low))–\(voice.figure(goal.interval.high, unit: unit))"
    default: break
    }
    return (target.comparison?.sign ?? goal.interval.hedge) + voice.figure(goal.value, unit: unit)
  }

  /// A measured figure: in Chinese as it was printed, else a number with a sign for its hedge.
  private func figure(_ quantity: Quantity, unit: PlanModel.Unit) -> String {
    if language == .zh, quantity.printed != nil { return voice.printed(quantity, unit: unit) }
    return quantity.interval.hedge + voice.figure(quantity.value, unit: unit)
  }
}

extension Target.Comparison {
  fileprivate var sign: String {
    switch self {
    case .atLeast: "≥"
    case .atMost: "≤"
    case .above: ">"
    case .below: "<"
    case .about: "≈"
    }
  }
}

extension Interval {
  /// The sign for a number that is not exact.
  fileprivate var hedge: String {
    if isExact { return "" }
    return high.isFinite ? low.isFinite ? "≈" : "≤" : "≥"
  }
}
