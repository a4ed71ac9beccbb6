import Diagnostics
import PlanModel
import PlanProgress

/// Promises and figures in few words.
extension StatusWords {
  /// What is promised: the figure, led in by what it is of; or that there is none.
  func goal(of verdict: Verdict) -> String {
    let target = verdict.target
    guard let goal = target.goal else {
      return language == .zh ? target.printed ?? word("kind", target.kind.rawValue) : target.kind.rawValue
    }
    let figure = figure(of: target, goal, unit: unit(of: verdict))
    // A growth over a single year is no mean.
    let isOfOneYear = target.kind == .growth && target.baseline?.period.year == target.due.year - 1
    let isLedIn = [.growth, .eachYear, .cumulative, .cumulativeCut, .change].contains(target.kind) && !isOfOneYear
    let leadIn = word("goal", target.kind.rawValue)
    return isLedIn && !figure.contains(leadIn) ? leadIn + " " + figure : figure
  }

  /// The figure that counts, else one that came later, with its period.
  func latest(of verdict: Verdict) -> String {
    guard let latest = verdict.assessment.latest ?? verdict.assessment.later else { return "—" }
    return "\(figure(latest.quantity, unit: unit(of: verdict))) (\(words(for: latest.period)))"
  }

  /// A period: a span with a dash.
  func words(for period: Period) -> String {
    switch period {
    case .span(let first, let last): "\(first)–\(last)"
    default: period.description
    }
  }

  private func unit(of verdict: Verdict) -> String { verdict.indicator?.unit ?? "" }

  /// A promised figure: in Chinese as it is printed, else a number with a sign for the side on which it is kept.
  private func figure(of target: Target, _ goal: Quantity, unit: String) -> String {
    if language == .zh, let printed = goal.printed { return FigureText.words(printed, unit: unit) }
    switch target.kind {
    case .multiple: return "×" + FigureText.number(goal.value)
    case .range: return "\(FigureText.number(goal.interval.low))–\(number(goal.interval.high, unit: unit))"
    default: break
    }
    let unit = target.kind == .change && unit == "%" ? "个百分点" : unit
    return (target.comparison?.sign ?? goal.interval.hedge) + number(goal.value, unit: unit)
  }

  /// A measured figure: in Chinese as it was printed, else a number with a sign for its hedge.
  private func figure(_ quantity: Quantity, unit: String) -> String {
    if language == .zh, let printed = quantity.printed { return FigureText.words(printed, unit: unit) }
    return quantity.interval.hedge + number(quantity.value, unit: unit)
  }

  private func number(_ value: Double, unit: String) -> String {
    language == .zh ? FigureText.figure(value, unit: unit) : EnUnit(unit).figure(value)
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
