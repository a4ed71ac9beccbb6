import PlanModel

/// Judges a distance to cover: level, share, change, multiple, and a cut of what is given in levels.
///
/// It sees neither the plan nor the day, no partner and no milestone.
struct DistanceJudge {
  let promise: Promise
  let evidence: Evidence
  let deadline: Deadline
  let thresholds: Thresholds
}

extension DistanceJudge {
  /// Judges by the share of the distance covered against the share of time used.
  func judge(_ blank: Assessment) -> Assessment {
    guard promise.goal != nil else { return blank.unmeasurable(.noNumber) }
    guard let latest = evidence.latest else { return onPath(blank.absent(deadline)) }
    guard let baseline = evidence.baseline, !evidence.isBroken(since: baseline.period) else {
      return judgeWithoutBaseline(blank, latest)
    }
    guard let distance = promise.distance(from: baseline.quantity) else {
      return judgeAlreadyThere(blank, from: baseline.quantity.value)
    }
    var result = onPath(blank)
    let course = distance.course.on(result.path ?? .linear)
    let trials = trials(on: course.path, from: baseline, to: latest)
    result.measure(trials, elapsed: deadline.elapsed(from: baseline.period, to: latest.period))
    let withinRounding = isWithinRounding(distance.course)
    result.settle(verdicts(on: trials, elapsed: result.elapsed, withinRounding: withinRounding))
    if result.status == .early && withinRounding { result.reason = .withinRounding }
    result.wasMet = evidence.comparable.haveLeft { isReached(distance.line, by: $0) }
    result.addRest(of: Distance(course: course, line: distance.line), after: evidence.yearly, thresholds)
    result.sensitivity = sensitivity(of: result, on: distance.course, from: baseline, to: latest)
    return result
  }

  /// The assessment with the path and the resolved goal, where a baseline leaves a way to go.
  private func onPath(_ assessment: Assessment) -> Assessment {
    guard let baseline = evidence.baseline, let distance = promise.distance(from: baseline.quantity) else {
      return assessment
    }
    var result = assessment
    result.path = promise.path(of: distance.course, through: evidence.way)
    result.goal = promise.resolvedGoal(from: distance.course.start)
    return result
  }

  /// The verdict on the other path, if there is one and it differs.
  private func sensitivity(
    of result: Assessment, on course: Course, from baseline: Assessment.Figure, to latest: Assessment.Figure
  ) -> Assessment.Sensitivity? {
    guard let other = promise.otherPath(than: result.path, of: course, through: evidence.way) else { return nil }
    var alternative = result
    let trials = trials(on: other, from: baseline, to: latest)
    let withinRounding = isWithinRounding(course)
    alternative.settle(verdicts(on: trials, elapsed: result.elapsed, withinRounding: withinRounding))
    guard alternative.status != result.status else { return nil }
    return Assessment.Sensitivity(path: other, status: alternative.status)
  }

  /// What every corner of the baseline and of the figure that counts says on a path.
  private func trials(
    on path: Target.Path, from baseline: Assessment.Figure, to latest: Assessment.Figure
  ) -> [Trial] {
    baseline.quantity.startCorners.flatMap { start in
      latest.quantity.corners.compactMap { trial(at: promise.capped($0), from: start, on: path) }
    }
  }

  /// What one corner says; nil where a baseline just short of the goal leaves a way without length.
  private func trial(at corner: Corner, from start: Corner, on path: Target.Path) -> Trial? {
    guard let distance = promise.distance(from: start.value, path: path) else {
      guard let line = promise.line(from: start.value), !(start.isOpen && start.value == line.value) else {
        return nil
      }
      return Trial(done: nil, isReached: line.isReached(at: corner), isExceeded: false)
    }
    let done = distance.course.done(at: corner.value)
    return Trial(
      done: done, isReached: distance.line.isReached(at: corner), isExceeded: ladder.isExceeded(done: done))
  }

  private func verdicts(on trials: [Trial], elapsed: Double?, withinRounding: Bool) -> [Status] {
    ladder.verdicts(
      on: trials, until: deadline, hasFigure: evidence.hasDueFigure, elapsed: elapsed, withinRounding: withinRounding)
  }

  private func isWithinRounding(_ course: Course) -> Bool {
    course.isWithinRounding(
      of: [evidence.baseline, evidence.latest], in: promise.indicator, units: thresholds.roundingUnits)
  }

  var ladder: Ladder { Ladder(thresholds) }

  /// Whether the line is reached at every corner of a figure.
  func isReached(_ line: GoalLine, by figure: Assessment.Figure) -> Bool {
    figure.quantity.corners.allSatisfy { line.isReached(at: promise.capped($0)) }
  }
}

extension Quantity {
  /// The ends of a baseline; the printed number stands in for an end that it leaves open.
  fileprivate var startCorners: [Corner] {
    let finite = corners.filter(\.value.isFinite)
    return finite.count == corners.count ? corners : finite + [Corner(value)]
  }
}
