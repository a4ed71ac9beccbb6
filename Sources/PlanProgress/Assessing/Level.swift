import PlanModel

// Targets that are a distance to cover: level, share, change, multiple.
extension Evidence {
  /// Judges by the share of the distance covered against the share of time used.
  func judgeDistance() -> Assessment {
    guard target.goal != nil else { return draft(.notMeasurable).unmeasurable(.noNumber) }
    guard let latest else { return absent }
    guard let baseline, !isBroken(since: baseline.period) else { return judgeWithoutBaseline(latest) }
    let start = baseline.quantity.value
    guard let distance = distance(from: start, path: .linear) else { return judgeAlreadyThere(from: start) }
    let path = path(of: distance.course, latest: latest)
    var result = draft(.noData)
    (result.path, result.goal) = (path, resolvedGoal(from: start))
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

  /// Whether the definition changed after `period`, so that no pace can be computed from it.
  func isBroken(since period: Period) -> Bool {
    guard let lastBreak, let latest else { return false }
    return period < lastBreak && lastBreak <= latest.period
  }

  /// The verdicts at every corner of the baseline and of the figure that counts.
  func verdicts(on trials: [Trial], elapsed: Double?, withinRounding: Bool) -> [Status] {
    guard !isClosed else { return hasDueValue ? trials.map(ladder.closed) : [awaited] }
    return trials.map { ladder.running($0, elapsed: elapsed, withinRounding: withinRounding) }
  }

  /// What every corner says on a path.
  func trials(on path: Target.Path, from baseline: Assessment.Figure, to latest: Assessment.Figure) -> [Trial] {
    starts(of: baseline.quantity, path: path).flatMap { distance in
      latest.quantity.corners.map { trial(at: $0.map(capped), on: distance) }
    }
  }

  /// The distances from every corner of the baseline; the printed number stands in for a corner that has none.
  private func starts(of quantity: Quantity, path: Target.Path) -> [Distance] {
    let corners = quantity.corners.compactMap { $0.value.isFinite ? distance(from: $0.value, path: path) : nil }
    return corners.count == quantity.corners.count
      ? corners : corners + [distance(from: quantity.value, path: path)].compactMap(\.self)
  }

  private func trial(at corner: Corner, on distance: Distance) -> Trial {
    let done = distance.course.done(at: corner.value)
    return Trial(
      done: done, isReached: distance.line.isReached(at: corner), isExceeded: ladder.isExceeded(done: done))
  }

  /// The share of time used, on the clock of the baseline that is used.
  func elapsed(from start: Period, to period: Period) -> Double? {
    let total = target.due.position - start.position
    return total > 0 ? (period.position - start.position) / total : nil
  }

  /// The promised figure in the indicator's unit.
  private func resolvedGoal(from start: Double) -> Quantity? {
    let followsBaseline = [.change, .multiple, .cumulativeCut].contains(target.kind)
    guard followsBaseline, let value = goal(from: start) else { return target.goal }
    return Quantity(exactly: value)
  }

  /// Whether the goal was reached before the figure that counts, at every corner.
  func wasReached(_ line: GoalLine, before latest: Assessment.Figure) -> Bool {
    !latest.quantity.corners.allSatisfy(line.isReached)
      && points.dropLast().contains { $0.quantity.corners.allSatisfy(line.isReached) }
  }
}
