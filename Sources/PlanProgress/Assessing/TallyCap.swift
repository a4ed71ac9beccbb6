import PlanModel

// A cap on a sum or on a mean is no distance to cover: it holds until the years so far have passed it.
extension Evidence {
  /// Whether the promise bounds what the years come to, as one that asks for less of what is counted does.
  func isCap(_ goal: Double, by rule: Tally.Rule) -> Bool {
    if goal == 0 || rule == .cut { return goal <= 0 }
    guard let isRising = target.comparison?.isRising ?? setting.indicator.direction.isRising else { return false }
    return isRising != (goal > 0)
  }

  /// Whether flows of two definitions would be added up; a rate is measured within its own year.
  func isMixed(_ tally: Tally) -> Bool {
    guard tally.rule == .sum, let first = tally.entries.first?.period, let last = tally.entries.last?.period else {
      return false
    }
    return breaks.contains { first < $0 && $0 <= last }
  }

  /// The bound on what the years so far come to: a sum, or a yearly mean.
  func capLine(_ goal: Quantity) -> GoalLine {
    let isRising = target.comparison?.isRising ?? setting.indicator.direction.isRising ?? true
    return GoalLine(
      value: goal.nearEnd(isRising: isRising), isRising: isRising, isStrict: target.comparison?.isStrict ?? false,
      leastSlack: 1e-9)
  }

  /// Whether the years so far hold the bound, at both ends.
  func capVerdicts(_ goal: Quantity, on soFar: Assessment.Figure?) -> [Status] {
    let line = capLine(goal)
    return (soFar?.quantity.corners ?? []).map { ladder.holding(line.isReached(at: $0), isClosed: isClosed) }
  }
}
