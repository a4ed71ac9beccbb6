import PlanModel

// Targets that name a place: a range, or a rank.
extension Evidence {
  /// Judges a rank by its number alone: places have no distance.
  func judgeRank() -> Assessment {
    guard let goal = target.goal else { return draft(.qualitative) }
    guard let latest else { return absent }
    let line = GoalLine(value: goal.nearEnd(isRising: false), isRising: false)
    var result = draft(.noData)
    let verdicts = latest.quantity.corners.map { corner -> Status in
      let isInside = line.isReached(at: corner)
      return isClosed ? ladder.holding(isInside, isClosed: true) : isInside ? .met : .lag
    }
    result.settle(isClosed && !hasDueValue ? [awaited] : verdicts)
    result.wasMet = wasReached(line, before: latest)
    return result
  }

  /// Judges a range: inside is reached, outside is the share of the way to its near end.
  func judgeRange() -> Assessment {
    guard let goal = target.goal else { return draft(.notMeasurable).unmeasurable(.noNumber) }
    guard let latest else { return absent }
    let range = openRange(goal.interval)
    let start = baseline.flatMap { isBroken(since: $0.period) ? nil : $0 }
    let away = start.map { distance(to: range, from: $0.quantity.value) }
    if away == 0 {
      var result = judgeHolding(inside: .band(low: range.lowerBound, high: range.upperBound))
      result.reason = .alreadyThere
      return result
    }
    guard away?.isFinite ?? true else { return draft(.notMeasurable).unmeasurable(.noNumber) }
    let trials = latest.quantity.corners.map { corner in
      let left = distance(to: range, from: corner.value)
      let isShort = corner.isOpen && corner.value == range.lowerBound
      return Trial(done: away.map { 1 - left / $0 }, isReached: left == 0 && !isShort, isExceeded: false)
    }
    var result = draft(.noData)
    result.measure(trials, elapsed: start.flatMap { elapsed(from: $0.period, to: latest.period) })
    result.settle(verdicts(on: trials, elapsed: result.elapsed, withinRounding: false))
    if start == nil && result.status == .notMeasurable {
      result.reason = baseline == nil ? .noBaseline : .breakInSeries
    }
    return result
  }

  /// The range without the end that the indicator's direction lets a value pass.
  private func openRange(_ interval: Interval) -> ClosedRange<Double> {
    switch setting.indicator.direction {
    case .up: interval.low...Double.infinity
    case .down: -Double.infinity...interval.high
    case .none: interval.low...interval.high
    }
  }

  private func distance(to range: ClosedRange<Double>, from value: Double) -> Double {
    range.contains(value) ? 0 : max(range.lowerBound - value, value - range.upperBound)
  }
}
