import PlanModel

/// Judges a range: inside is reached, outside is the share of the way to its near end.
///
/// It sees the range, but neither the promise's words nor its years.
struct RangeJudge {
  let range: ClosedRange<Double>
  let indicator: Indicator
  let evidence: Evidence
  let deadline: Deadline
  let thresholds: Thresholds
  /// Judges a range that the baseline was inside of.
  let holding: HoldingJudge
}

extension RangeJudge {
  /// Judges by the share of the distance covered against the share of time used.
  func judge(_ blank: Assessment) -> Assessment {
    let usable = evidence.baseline.flatMap { evidence.isBroken(since: $0.period) ? nil : $0 }
    let way = usable.flatMap { range.distance(from: $0.quantity.value) }
    var result = blank
    if way != nil { result.path = .linear }
    guard let latest = evidence.latest else { return result.absent(deadline) }
    guard let usable else { return judgeWithoutBaseline(blank, latest) }
    guard let way else { return holding.judgeAlreadyThere(blank) }
    let starts = usable.quantity.corners.map(\.value).filter(\.isFinite)
    let trials = (starts.isEmpty ? [usable.quantity.value] : starts).flatMap { start in
      latest.quantity.corners.map { trial(at: $0, from: start) }
    }
    result.measure(trials, elapsed: deadline.elapsed(from: usable.period, to: latest.period))
    let withinRounding = way.course.isWithinRounding(
      of: [usable, latest], in: indicator, units: thresholds.roundingUnits)
    result.settle(verdicts(on: trials, elapsed: result.elapsed, withinRounding: withinRounding))
    if result.status == .early && withinRounding { result.reason = .withinRounding }
    result.wasMet = evidence.points.haveLeft(isInside)
    result.addRest(of: way, after: evidence.yearly, thresholds)
    return result
  }

  /// Inside or not is all that can be said without a baseline.
  private func judgeWithoutBaseline(_ blank: Assessment, _ latest: Assessment.Figure) -> Assessment {
    var result = blank
    result.settle(verdicts(on: latest.quantity.corners.map { trial(at: $0, from: nil) }))
    if deadline.awaited(hasFigure: evidence.hasDueFigure) != nil || result.isUnmeasurable {
      result.reason = evidence.baseline == nil ? .noBaseline : .breakInSeries
    }
    result.wasMet = evidence.points.haveLeft(isInside)
    return result
  }

  private func verdicts(on trials: [Trial], elapsed: Double? = nil, withinRounding: Bool = false) -> [Status] {
    Ladder(thresholds).verdicts(
      on: trials, until: deadline, hasFigure: evidence.hasDueFigure, elapsed: elapsed, withinRounding: withinRounding)
  }

  /// What one corner says: 1 − what is left of the way, so that a value beyond the far end is not done either.
  private func trial(at corner: Corner, from start: Double?) -> Trial {
    let isShort = corner.isOpen && corner.value == range.lowerBound
    let left = range.distance(to: corner.value)
    let way = start.map(range.distance(to:)) ?? 0
    return Trial(done: way > 0 ? 1 - left / way : nil, isReached: left == 0 && !isShort, isExceeded: false)
  }

  private func isInside(_ figure: Assessment.Figure) -> Bool {
    figure.quantity.corners.allSatisfy { range.contains($0.value) }
  }
}

extension ClosedRange<Double> {
  /// How far a value is outside; 0 inside.
  fileprivate func distance(to value: Double) -> Double {
    contains(value) ? 0 : Swift.max(lowerBound - value, value - upperBound)
  }

  /// The way from a baseline outside the range to its near end; nil from inside it.
  fileprivate func distance(from start: Double) -> Distance? {
    guard !contains(start) else { return nil }
    let isRising = start < lowerBound
    let near = isRising ? lowerBound : upperBound
    return Distance(
      course: Course(start: start, goal: near, path: .linear), line: GoalLine(value: near, isRising: isRising))
  }
}

extension Interval {
  /// The range without the end that an indicator of this direction may pass.
  func opened(towards direction: Indicator.Direction) -> ClosedRange<Double> {
    switch direction {
    case .up: low...Double.infinity
    case .down: -Double.infinity...high
    case .none: low...high
    }
  }
}
