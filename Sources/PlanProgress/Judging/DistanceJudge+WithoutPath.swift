import PlanModel

// Distances that cannot be measured: no usable baseline, or none left to cover.
extension DistanceJudge {
  /// Reached or not is all that can be said without a baseline.
  func judgeWithoutBaseline(_ blank: Assessment, _ latest: Assessment.Figure) -> Assessment {
    let reason: Assessment.Reason = evidence.baseline == nil ? .noBaseline : .breakInSeries
    let awaited = deadline.awaited(hasFigure: evidence.hasDueFigure)
    guard let line = promise.line(from: nil) else {
      return blank.with(awaited ?? .notMeasurable, reason)
    }
    let trials = latest.quantity.corners.map { corner -> Trial in
      let value = promise.capped(corner.value)
      // Without a distance a goal of zero cannot be passed by a share of it.
      let surplus = line.value == 0 ? 0 : line.margin(of: value) / abs(line.value)
      return Trial(
        done: nil, isReached: line.isReached(at: promise.capped(corner)),
        isExceeded: ladder.isExceeded(done: 1 + surplus))
    }
    var result = blank
    result.settle(ladder.verdicts(on: trials, until: deadline, hasFigure: evidence.hasDueFigure))
    if awaited != nil || result.isUnmeasurable { result.reason = reason }
    result.wasMet = evidence.comparable.haveLeft { isReached(line, by: $0) }
    return result
  }

  /// A goal that the baseline had already reached is one to hold, without tolerance: the promise states its value.
  func judgeAlreadyThere(_ blank: Assessment, from start: Double) -> Assessment {
    guard let line = promise.line(from: start) else { return blank.unmeasurable(.noNumber) }
    return HoldingJudge(.side(line), of: promise, on: evidence, until: deadline).judgeAlreadyThere(blank)
  }
}
