import PlanModel

// Distances that cannot be measured: no usable baseline, or none left to cover.
extension Evidence {
  /// Reached or not is all that can be said without a baseline.
  func judgeWithoutBaseline(_ latest: Assessment.Figure) -> Assessment {
    let reason: Assessment.Reason = baseline == nil ? .noBaseline : .breakInSeries
    var result = draft(.notMeasurable)
    guard let line = line(from: nil) else {
      if isClosed && !hasDueValue { result.status = awaited }
      result.reason = reason
      return result
    }
    let verdicts = latest.quantity.corners.map { corner -> Status in
      let value = capped(corner.value)
      let isReached = line.isReached(at: capped(corner))
      // Without a distance a goal of zero cannot be passed by a share of it.
      let surplus = line.value == 0 ? 0 : line.margin(of: value) / abs(line.value)
      let trial = Trial(done: nil, isReached: isReached, isExceeded: ladder.isExceeded(done: 1 + surplus))
      return isClosed ? ladder.closed(trial) : ladder.running(trial, elapsed: nil, withinRounding: false)
    }
    result.settle(isClosed && !hasDueValue ? [awaited] : verdicts)
    if result.status == .notMeasurable || result.statusEnds.contains(.notMeasurable) || result.status == awaited {
      result.reason = reason
    }
    result.wasMet = wasReached(line, before: latest)
    return result
  }

  /// A goal that the baseline had already reached is one to hold, without tolerance: the promise states its value.
  func judgeAlreadyThere(from start: Double) -> Assessment {
    guard let line = line(from: start) else { return draft(.notMeasurable).unmeasurable(.noNumber) }
    return judgeAlreadyThere(inside: .side(line))
  }

  /// Judges a goal to hold; the promise speaks of its due period, so that in the end that period's value decides.
  func judgeAlreadyThere(inside bound: Bound) -> Assessment {
    var result = judgeHolding(inside: bound)
    result.reason = .alreadyThere
    if let latest, isClosed && hasDueValue {
      result.settle(latest.quantity.corners.map { ladder.holding(bound.contains($0), isClosed: true) })
    }
    return result
  }
}
