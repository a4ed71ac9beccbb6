import PlanModel

// Targets that are a distance to cover: level, share, change, multiple.
extension Evidence {
  /// Judges by the share of the distance covered against the share of time used.
  func judgeDistance() -> Assessment {
    guard target.goal != nil else { return draft(.notMeasurable).unmeasurable(.noNumber) }
    guard let latest else { return withPath(absent) }
    guard let baseline, !isBroken(since: baseline.period) else { return judgeWithoutBaseline(latest) }
    guard let distance = distance(from: baseline.quantity) else {
      return judgeAlreadyThere(from: baseline.quantity.value)
    }
    var result = withPath(draft(.noData))
    let path = result.path ?? .linear
    let trials = trials(on: path, from: baseline, to: latest)
    result.measure(trials, elapsed: elapsed(from: baseline.period, to: latest.period))
    let withinRounding = isWithinRounding(distance.course)
    result.settle(verdicts(on: trials, elapsed: result.elapsed, withinRounding: withinRounding))
    if result.status == .early && withinRounding { result.reason = .withinRounding }
    result.wasMet = wasReached(distance.line, before: latest)
    addRest(to: &result, on: Distance(course: distance.course.on(path), line: distance.line))
    result.sensitivity = sensitivity(of: result, on: distance.course)
    return result
  }

  /// The assessment with the path and the resolved goal, where a baseline leaves a way to go.
  private func withPath(_ assessment: Assessment) -> Assessment {
    guard let baseline, let distance = distance(from: baseline.quantity) else { return assessment }
    var result = assessment
    result.path = path(of: distance.course)
    result.goal = resolvedGoal(from: distance.course.start)
    return result
  }

  /// The verdicts at every corner of the baseline and of the figure that counts.
  func verdicts(on trials: [Trial], elapsed: Double?, withinRounding: Bool) -> [Status] {
    guard !isClosed else { return hasDueValue ? trials.map(ladder.closed) : [awaited] }
    return trials.map { ladder.running($0, elapsed: elapsed, withinRounding: withinRounding) }
  }

  /// What every corner says on a path.
  func trials(on path: Target.Path, from baseline: Assessment.Figure, to latest: Assessment.Figure) -> [Trial] {
    baseline.quantity.startCorners.flatMap { start in
      latest.quantity.corners.compactMap { trial(at: capped($0), from: start, on: path) }
    }
  }

  /// What one corner says; nil where a baseline just short of the goal leaves a way without length.
  private func trial(at corner: Corner, from start: Corner, on path: Target.Path) -> Trial? {
    guard let distance = distance(from: start.value, path: path) else {
      guard let line = line(from: start.value), !(start.isOpen && start.value == line.value) else { return nil }
      return Trial(done: nil, isReached: line.isReached(at: corner), isExceeded: false)
    }
    let done = distance.course.done(at: corner.value)
    return Trial(
      done: done, isReached: distance.line.isReached(at: corner), isExceeded: ladder.isExceeded(done: done))
  }

  /// The promised figure in the indicator's unit.
  private func resolvedGoal(from start: Double) -> Quantity? {
    let followsBaseline = [.change, .multiple, .cumulativeCut].contains(target.kind)
    guard followsBaseline, let value = goal(from: start) else { return target.goal }
    return Quantity(exactly: value)
  }
}

extension Evidence {
  /// Whether the definition changed after `period`, so that no pace can be computed from it.
  func isBroken(since period: Period) -> Bool {
    guard let lastBreak, let latest else { return false }
    return period < lastBreak && lastBreak <= latest.period
  }

  /// The share of time used, on the clock of the baseline that is used.
  func elapsed(from start: Period, to period: Period) -> Double? {
    let total = target.due.endInstant - start.endInstant
    return total > 0 ? (period.endInstant - start.endInstant) / total : nil
  }

  /// Whether the goal was reached before the figure that counts, at every corner and by the same definition.
  func wasReached(_ line: GoalLine, before latest: Assessment.Figure) -> Bool {
    guard !latest.quantity.corners.allSatisfy({ line.isReached(at: capped($0)) }) else { return false }
    return points.dropLast().contains { figure in
      (lastBreak.map { figure.period >= $0 } ?? true)
        && figure.quantity.corners.allSatisfy { line.isReached(at: capped($0)) }
    }
  }
}

extension Quantity {
  /// The ends of a baseline; the printed number stands in for an end that it leaves open.
  fileprivate var startCorners: [Corner] {
    let finite = corners.filter(\.value.isFinite)
    return finite.count == corners.count ? corners : finite + [Corner(value)]
  }
}
