import PlanModel

// Targets that name a range: inside is reached, outside is a distance to its near end.
extension Evidence {
  /// Judges a range: inside is reached, outside is the share of the way to its near end.
  func judgeRange() -> Assessment {
    guard let goal = target.goal else { return draft(.notMeasurable).unmeasurable(.noNumber) }
    let range = openRange(goal.interval)
    let way = baseline.flatMap { isBroken(since: $0.period) ? nil : distance(from: $0.quantity.value, to: range) }
    guard let latest else { return withPath(absent, along: way) }
    guard let baseline, !isBroken(since: baseline.period) else { return judgeRangeWithoutBaseline(range, latest) }
    guard let way else { return judgeAlreadyThere(inside: .band(low: range.lowerBound, high: range.upperBound)) }
    var result = withPath(draft(.noData), along: way)
    let starts = baseline.quantity.corners.map(\.value).filter(\.isFinite)
    let trials = (starts.isEmpty ? [baseline.quantity.value] : starts).flatMap { start in
      latest.quantity.corners.map { trial(at: $0, from: start, to: range) }
    }
    result.measure(trials, elapsed: elapsed(from: baseline.period, to: latest.period))
    let withinRounding = isWithinRounding(way.course)
    result.settle(verdicts(on: trials, elapsed: result.elapsed, withinRounding: withinRounding))
    if result.status == .early && withinRounding { result.reason = .withinRounding }
    result.wasMet = wasInside(range, before: latest)
    addRest(to: &result, on: way)
    return result
  }

  private func withPath(_ assessment: Assessment, along way: Distance?) -> Assessment {
    var result = assessment
    if way != nil { result.path = .linear }
    return result
  }

  /// Inside or not is all that can be said without a baseline.
  private func judgeRangeWithoutBaseline(_ range: ClosedRange<Double>, _ latest: Assessment.Figure) -> Assessment {
    var result = draft(.noData)
    let trials = latest.quantity.corners.map { trial(at: $0, from: nil, to: range) }
    result.settle(verdicts(on: trials, elapsed: nil, withinRounding: false))
    if result.status == .notMeasurable || result.statusEnds.contains(.notMeasurable) || result.status == awaited {
      result.reason = baseline == nil ? .noBaseline : .breakInSeries
    }
    result.wasMet = wasInside(range, before: latest)
    return result
  }

  /// The way from a baseline outside the range to its near end; nil from inside it.
  private func distance(from start: Double, to range: ClosedRange<Double>) -> Distance? {
    guard !range.contains(start) else { return nil }
    let isRising = start < range.lowerBound
    let near = isRising ? range.lowerBound : range.upperBound
    return Distance(
      course: Course(start: start, goal: near, path: .linear), line: GoalLine(value: near, isRising: isRising))
  }

  /// What one corner says: 1 − what is left of the way, so that a value beyond the far end is not done either.
  private func trial(at corner: Corner, from start: Double?, to range: ClosedRange<Double>) -> Trial {
    let isShort = corner.isOpen && corner.value == range.lowerBound
    let left = range.distance(to: corner.value)
    let way = start.map(range.distance) ?? 0
    return Trial(done: way > 0 ? 1 - left / way : nil, isReached: left == 0 && !isShort, isExceeded: false)
  }

  private func wasInside(_ range: ClosedRange<Double>, before latest: Assessment.Figure) -> Bool {
    let isInside = { (figure: Assessment.Figure) in figure.quantity.corners.allSatisfy { range.contains($0.value) } }
    return !isInside(latest) && points.dropLast().contains(where: isInside)
  }

  /// The range without the end that the indicator's direction lets a value pass.
  private func openRange(_ interval: Interval) -> ClosedRange<Double> {
    switch setting.indicator.direction {
    case .up: interval.low...Double.infinity
    case .down: -Double.infinity...interval.high
    case .none: interval.low...interval.high
    }
  }
}

extension ClosedRange<Double> {
  /// How far a value is outside; 0 inside.
  fileprivate func distance(to value: Double) -> Double {
    contains(value) ? 0 : Swift.max(lowerBound - value, value - upperBound)
  }
}
