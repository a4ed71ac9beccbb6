import PlanModel

/// What a value must stay inside of, every time.
enum Bound: Hashable {
  case side(GoalLine)
  case band(low: Double, high: Double)

  func contains(_ corner: Corner) -> Bool {
    switch self {
    case .side(let line): line.isReached(at: corner)
    case .band(let low, let high):
      GoalLine(value: low, isRising: true).isReached(at: corner)
        && GoalLine(value: high, isRising: false).isReached(at: corner)
    }
  }

  /// How far inside a value is; negative outside.
  func margin(of value: Double) -> Double {
    switch self {
    case .side(let line): line.margin(of: value)
    case .band(let low, let high): min(value - low, high - value)
    }
  }
}

// Targets that must hold all the time: limit, maintain, each-year.
extension Evidence {
  /// Judges every observed period against the bound of the promise.
  func judgeHolding() -> Assessment {
    guard let goal = target.goal else { return draft(.notMeasurable).unmeasurable(.noNumber) }
    return judgeHolding(inside: target.kind == .maintain ? maintained(goal) : .side(limit(goal)))
  }

  /// Judges every observed period; one outside is permanent.
  func judgeHolding(inside bound: Bound) -> Assessment {
    // A promise for 2022 to 2026 says nothing of 2021.
    let observed = points.filter { window.contains($0.period.year) }
    guard let latest = observed.last else { return absent }
    var result = draft(.noData)
    let certain = observed.filter { $0.quantity.corners.allSatisfy(bound.contains) }.count
    let possible = observed.filter { $0.quantity.corners.contains(where: bound.contains) }.count
    let verdicts = [certain, possible].map { ladder.holding($0 == observed.count, isClosed: isClosed) }
    result.settle(isClosed && !hasDueValue ? [awaited] : verdicts)
    result.worst = observed.min { bound.margin(of: $0.quantity.value) < bound.margin(of: $1.quantity.value) }
    let headroom = bound.margin(of: latest.quantity.value)
    result.headroom = headroom.isFinite ? headroom : nil
    result.kept = Assessment.Kept(periods: certain, observed: observed.count)
    result.terms = observed.map { term($0, inside: bound) }
    if target.kind == .eachYear {
      result.done = Interval(Double(certain) / Double(observed.count), Double(possible) / Double(observed.count))
    }
    return result
  }

  /// One period and whether it kept the promise.
  private func term(_ figure: Assessment.Figure, inside bound: Bound) -> Assessment.Term {
    let held = figure.quantity.corners.map(bound.contains)
    let verdict: Status = held.allSatisfy(\.self) ? .kept : held.contains(true) ? .borderline : .breached
    return Assessment.Term(period: figure.period, quantity: figure.quantity, verdict: verdict)
  }

  /// The line of a limit: at most where the promise or the indicator says less is better.
  private func limit(_ goal: Quantity) -> GoalLine {
    let isRising = target.comparison?.isRising ?? setting.indicator.direction.isRising ?? (target.kind != .limit)
    return GoalLine(
      value: goal.nearEnd(isRising: isRising), isRising: isRising, isStrict: target.comparison?.isStrict ?? false)
  }

  /// The tolerated band around a maintained value; one-sided where the promise or the indicator has a direction.
  private func maintained(_ goal: Quantity) -> Bound {
    let tolerance = abs(goal.value) * thresholds.maintained
    let (low, high) = (min(goal.interval.low, goal.value - tolerance), max(goal.interval.high, goal.value + tolerance))
    guard let isRising = target.comparison?.isRising ?? setting.indicator.direction.isRising else {
      return .band(low: low, high: high)
    }
    // "90% or more" is printed as an interval that is open above: only the value below it is tolerated.
    let near = isRising ? low : high
    let edge = near.isFinite ? near : goal.value + (isRising ? -tolerance : tolerance)
    return .side(GoalLine(value: edge, isRising: isRising))
  }
}
