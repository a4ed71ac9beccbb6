import PlanModel

// What must hold all the time: limit, maintain, each-year; caps on what years come to; and leads over a partner.
extension Promise {
  /// What a value must stay inside of to keep the promise; a maintained one may stray by a share of it, `tolerance`.
  func bound(_ goal: Quantity, tolerance: Double) -> Bound {
    target.kind == .maintain ? maintained(goal, tolerance: tolerance) : .side(limit(goal))
  }

  /// Whether the promise bounds what the years come to, as one that asks for less of what is counted does.
  func isCap(_ goal: Double, by rule: Tally.Rule) -> Bool {
    if goal == 0 || rule == .cut { return goal <= 0 }
    guard let statedRise else { return false }
    return statedRise != (goal > 0)
  }

  /// The bound on what the years so far come to: a sum, or a yearly mean.
  func cap(_ goal: Quantity) -> GoalLine {
    let isRising = statedRise ?? true
    return GoalLine(
      value: goal.nearEnd(isRising: isRising), isRising: isRising, isStrict: isStrict, leastSlack: 1e-9)
  }

  /// The lead over a partner from which on it is in step: as much behind as is tolerated, or what the promise says.
  ///
  /// Faster than its partner is strictly more.
  func lead(tolerance: Double) -> GoalLine {
    let isRising = target.comparison?.isRising ?? true
    let tolerated = isStrict ? 0 : isRising ? -tolerance : tolerance
    return GoalLine(
      value: (goal?.value ?? 0) + tolerated, isRising: isRising, isStrict: isStrict, leastSlack: 1e-9)
  }

  /// The line of a limit: at most where the promise or the indicator says less is better.
  private func limit(_ goal: Quantity) -> GoalLine {
    let isRising = statedRise ?? (target.kind != .limit)
    return GoalLine(value: goal.nearEnd(isRising: isRising), isRising: isRising, isStrict: isStrict)
  }

  /// The tolerated band around a maintained value; one-sided where the promise or the indicator has a direction.
  private func maintained(_ goal: Quantity, tolerance: Double) -> Bound {
    let slack = abs(goal.value) * tolerance
    let (low, high) = (min(goal.interval.low, goal.value - slack), max(goal.interval.high, goal.value + slack))
    guard let statedRise else { return .band(low: low, high: high) }
    // "90% or more" is printed as an interval that is open above: only the value below it is tolerated.
    let near = statedRise ? low : high
    let edge = near.isFinite ? near : goal.value + (statedRise ? -slack : slack)
    return .side(GoalLine(value: edge, isRising: statedRise))
  }
}
