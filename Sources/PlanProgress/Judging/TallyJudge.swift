import PlanModel

/// Judges what years add up to or compound to: growth, cumulative, cumulative-cut.
///
/// It sees no baseline, and of the plan's years only those of the promise.
struct TallyJudge {
  let promise: Promise
  let rule: Tally.Rule
  /// The figures that count, in order of time.
  let points: [Assessment.Figure]
  /// The periods in which the definition changed.
  let breaks: [Period]
  let deadline: Deadline
  let thresholds: Thresholds
}

extension TallyJudge {
  /// Judges the years so far against the whole, and the years with data against all years.
  func judge(_ blank: Assessment) -> Assessment {
    guard let goal = promise.goal else { return blank.unmeasurable(.noNumber) }
    guard !points.isEmpty else { return blank.absent(deadline) }
    guard rule == .sum || promise.isOfRate else { return blank.unmeasurable(.levelsOnly) }
    let tally = Tally(points.map(promise.rate), over: promise.years, by: rule)
    var result = blank
    guard let last = tally.entries.last else {
      // Figures exist, but none lies within the years of the promise.
      result.latest = nil
      return result.absent(deadline)
    }
    result.latest = points.last { $0.period == last.period }
    result.terms = tally.entries.map { Assessment.Term(period: $0.period, quantity: $0.quantity) }
    guard !isMixed(tally) else { return result.unmeasurable(.breakInSeries) }
    guard let total = total(of: goal.value), let weights = tally.weights else {
      return result.unmeasurable(.signChange)
    }
    result.elapsed = Double(tally.covered) / Double(promise.years.count)
    result.soFar = soFar(of: tally)
    let lastYear = deadline.isClosed ? promise.years.upperBound : last.period.year
    result.missingYears = tally.missing.filter { $0 <= lastYear }
    let awaited = deadline.awaited(hasFigure: tally.missing.isEmpty)
    if awaited != nil { result.reason = .missingYears }
    if promise.isCap(goal.value, by: rule) {
      result.headroom = promise.cap(goal).margin(of: result.soFar?.quantity.value ?? goal.value)
      result.settle(verdicts(on: promise.cap(goal), result.soFar), unless: awaited)
    } else {
      let trials = trials([weights.low, weights.high], goal: goal, total: total)
      result.measure(trials, elapsed: result.elapsed)
      addRest(of: total - weights.value, over: tally, to: &result)
      result.settle(trials.map { verdict($0, elapsed: result.elapsed) }, unless: awaited)
    }
    return result
  }

  /// Whether flows of two definitions would be added up; a rate is measured within its own year.
  private func isMixed(_ tally: Tally) -> Bool {
    guard rule == .sum, let first = tally.entries.first?.period, let last = tally.entries.last?.period else {
      return false
    }
    return breaks.contains { first < $0 && $0 <= last }
  }

  /// A cap on a sum or on a mean is no distance to cover: it holds until the years so far have passed it.
  private func verdicts(on cap: GoalLine, _ soFar: Assessment.Figure?) -> [Status] {
    (soFar?.quantity.corners ?? []).map { deadline.verdict(holds: cap.isReached(at: $0)) }
  }

  private func verdict(_ trial: Trial, elapsed: Double?) -> Status {
    // A mean can still fall before the last year, a sum of flows cannot.
    deadline.isClosed
      ? ladder.closed(trial)
      : ladder.running(trial, elapsed: elapsed, withinRounding: false, mayBeMet: rule != .growth)
  }

  private func trials(_ weights: [Corner], goal: Quantity, total: Double) -> [Trial] {
    let isFalling = total < 0 && rule == .growth
    let near = self.total(of: goal.nearEnd(isRising: !isFalling)) ?? total
    let line = GoalLine(value: 1, isRising: true, isStrict: promise.isStrict)
    let corners = weights[0] == weights[1] ? [weights[0]] : weights
    return corners.map { corner in
      let done = corner.value / total
      // Rates just below their open end fall faster, so that a promised fall is reached at that end.
      let reached = Corner(corner.value / near, isOpen: corner.isOpen && !isFalling)
      return Trial(done: done, isReached: line.isReached(at: reached), isExceeded: ladder.isExceeded(done: done))
    }
  }

  private var ladder: Ladder { Ladder(thresholds) }

  /// What the whole promise weighs: the sum, n·ln(1+g), or ln(1−D).
  private func total(of goal: Double) -> Double? {
    rule.weight(of: goal, years: rule == .growth ? promise.years.count : 1)
  }

  /// What the years so far add up to or average, at both ends.
  private func soFar(of tally: Tally) -> Assessment.Figure? {
    guard let weights = tally.weights, let span = tally.span else { return nil }
    let years = rule == .growth ? Double(tally.covered) : 1
    let figure = { rule.mean(ofWeight: $0, years: years) }
    let interval = Interval(
      figure(weights.low.value), figure(weights.high.value), includesHigh: !weights.high.isOpen)
    return Assessment.Figure(
      period: span, quantity: Quantity(value: figure(weights.value), interval: interval, precision: 0))
  }

  /// Adds what each year without a figure must bring of what is left, and whether past years suffice.
  private func addRest(of weight: Double, over tally: Tally, to result: inout Assessment) {
    let rest = promise.years.count - tally.covered
    guard !deadline.isClosed, rest > 0 else { return }
    // What is reached needs no more, but a mean has to be kept up to the end.
    guard rule == .growth || (rule == .sum ? weight > 0 : weight < 0) else { return }
    let needed = rule.mean(ofWeight: weight, years: Double(rest))
    guard needed.isFinite else { return }
    result.needed = needed
    let sign: Double = (promise.goal?.value ?? 0) < 0 ? -1 : 1
    result.outlook = Assessment.Outlook(
      needed: needed * sign, paces: tally.paces.map { $0 * sign }, points: tally.entries.count, thresholds)
  }
}
