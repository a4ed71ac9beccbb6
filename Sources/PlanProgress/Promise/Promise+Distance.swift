import PlanModel

/// A promise as a distance: where it starts, where it ends, and from where on it counts as reached.
struct Distance {
  let course: Course
  let line: GoalLine
}

extension Promise {
  /// The way to the goal from one value of the baseline; nil where there is no distance on the right side.
  func distance(from start: Double, path: Target.Path) -> Distance? {
    guard let goal = goal(from: start), let line = line(from: start) else { return nil }
    guard line.isRising ? start < line.value : start > line.value, goal != start else { return nil }
    return Distance(course: Course(start: start, goal: goal, path: path), line: line)
  }

  /// The way from a baseline: from its printed number, or from an end where only that leaves a way to go.
  func distance(from quantity: Quantity) -> Distance? {
    let starts = [quantity.value] + quantity.corners.filter { !$0.isOpen && $0.value.isFinite }.map(\.value)
    return starts.lazy.compactMap { distance(from: $0, path: .linear) }.first
  }

  /// The promised value, from the printed number.
  func goal(from start: Double?) -> Double? {
    goal.flatMap { promised($0.value, from: start) }
  }

  /// The promised figure in the indicator's unit.
  func resolvedGoal(from start: Double) -> Quantity? {
    let followsBaseline = [.change, .multiple, .cumulativeCut].contains(target.kind)
    guard followsBaseline, let value = goal(from: start) else { return goal }
    return Quantity(exactly: value)
  }

  /// The line of the goal at its near end, so that a hedged promise is kept from there on.
  func line(from start: Double?) -> GoalLine? {
    guard let goal, let value = promised(goal.value, from: start) else { return nil }
    let isRising = isRising(towards: value, from: start)
    // The near end of a fall by k is the smaller k: the nearer of the two ends to the start.
    let ends = [goal.interval.low, goal.interval.high].filter(\.isFinite).compactMap { promised($0, from: start) }
    let near = isRising ? ends.min() : ends.max()
    return GoalLine(value: near ?? value, isRising: isRising, isStrict: isStrict)
  }

  /// What a number of the promise means in the indicator's unit.
  private func promised(_ number: Double, from start: Double?) -> Double? {
    switch target.kind {
    case .change: start.map { capped($0 + (mustFall ? -abs(number) : number)) }
    case .multiple: start.map { $0 * number }
    case .cumulativeCut: start.map { $0 * (1 - number / 100) }
    default: capped(number)
    }
  }

  /// Whether a change is a fall though it is written without a sign.
  private var mustFall: Bool {
    target.kind == .change && indicator.direction == .down && target.comparison?.isRising != true
  }

  private func isRising(towards goal: Double, from start: Double?) -> Bool {
    switch target.kind {
    case .change, .multiple, .cumulativeCut: return goal >= start ?? goal
    default:
      if let statedRise { return statedRise }
      return goal >= start ?? goal
    }
  }
}
