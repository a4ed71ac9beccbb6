import PlanModel

// Targets that years add up to or compound to: growth, cumulative, cumulative-cut.
extension Evidence {
  /// Judges the years so far against the whole, and the years with data against all years.
  func judgeTally(_ rule: Tally.Rule) -> Assessment {
    guard let goal = target.goal else { return draft(.notMeasurable).unmeasurable(.noNumber) }
    guard !points.isEmpty else { return absent }
    guard rule == .sum || isRate else { return draft(.notMeasurable).unmeasurable(.levelsOnly) }
    let tally = Tally(points.map(rate), over: window, by: rule)
    guard let last = tally.entries.last else { return uncovered }
    var result = draft(.noData)
    result.latest = points.last { $0.period == last.period }
    result.terms = tally.entries.map { Assessment.Term(period: $0.period, quantity: $0.quantity) }
    guard !isMixed(tally) else { return result.unmeasurable(.breakInSeries) }
    guard let total = self.total(of: goal.value, by: rule), let weights = tally.weights else {
      return result.unmeasurable(.signChange)
    }
    result.elapsed = Double(tally.covered) / Double(window.count)
    result.soFar = soFar(of: tally)
    let lastYear = isClosed ? window.upperBound : last.period.year
    result.missingYears = tally.missing.filter { $0 <= lastYear }
    if isCap(goal.value, by: rule) {
      result.headroom = capLine(goal).margin(of: result.soFar?.quantity.value ?? goal.value)
      return settled(result, tally, capVerdicts(goal, on: result.soFar))
    }
    let trials = self.trials([weights.low, weights.high], of: tally, goal: goal, total: total)
    result.measure(trials, elapsed: result.elapsed)
    addRest(of: total - weights.value, over: tally, to: &result)
    return settled(result, tally, trials.map { verdict($0, rule: rule, elapsed: result.elapsed) })
  }

  /// Takes the verdicts, unless the target is closed and years are missing.
  private func settled(_ assessment: Assessment, _ tally: Tally, _ verdicts: [Status]) -> Assessment {
    var result = assessment
    let isAwaited = isClosed && !tally.missing.isEmpty
    result.settle(isAwaited ? [awaited] : verdicts)
    if isAwaited { result.reason = .missingYears }
    return result
  }

  /// The verdict where figures exist, but none lies within the years of the promise.
  private var uncovered: Assessment {
    var result = absent
    result.latest = nil
    return result
  }

  private func verdict(_ trial: Trial, rule: Tally.Rule, elapsed: Double?) -> Status {
    // A mean can still fall before the last year, a sum of flows cannot.
    isClosed
      ? ladder.closed(trial)
      : ladder.running(trial, elapsed: elapsed, withinRounding: false, mayBeMet: rule != .growth)
  }

  private func trials(_ weights: [Corner], of tally: Tally, goal: Quantity, total: Double) -> [Trial] {
    let isFalling = total < 0 && tally.rule == .growth
    let near = self.total(of: goal.nearEnd(isRising: !isFalling), by: tally.rule) ?? total
    let line = GoalLine(value: 1, isRising: true, isStrict: target.comparison?.isStrict ?? false)
    let corners = weights[0] == weights[1] ? [weights[0]] : weights
    return corners.map { corner in
      let done = corner.value / total
      // Rates just below their open end fall faster, so that a promised fall is reached at that end.
      let reached = Corner(corner.value / near, isOpen: corner.isOpen && !isFalling)
      return Trial(done: done, isReached: line.isReached(at: reached), isExceeded: ladder.isExceeded(done: done))
    }
  }

  /// What the whole promise weighs: the sum, n·ln(1+g), or ln(1−D).
  private func total(of goal: Double, by rule: Tally.Rule) -> Double? {
    rule.weight(of: goal, years: rule == .growth ? window.count : 1)
  }

  /// What the years so far add up to or average, at both ends.
  private func soFar(of tally: Tally) -> Assessment.Figure? {
    guard let weights = tally.weights, let span = tally.span else { return nil }
    let years = tally.rule == .growth ? Double(tally.covered) : 1
    let figure = { tally.rule.mean(ofWeight: $0, years: years) }
    let interval = Interval(
      figure(weights.low.value), figure(weights.high.value), includesHigh: !weights.high.isOpen)
    return Assessment.Figure(
      period: span, quantity: Quantity(value: figure(weights.value), interval: interval, precision: 0))
  }

  /// Adds what each year without a figure must bring of what is left, and whether past years suffice.
  private func addRest(of weight: Double, over tally: Tally, to result: inout Assessment) {
    let rest = window.count - tally.covered
    guard !isClosed, rest > 0 else { return }
    // What is reached needs no more, but a mean has to be kept up to the end.
    let isFalling = (target.goal?.value ?? 0) < 0
    guard tally.rule == .growth || (tally.rule == .sum ? weight > 0 : weight < 0) else { return }
    let needed = tally.rule.mean(ofWeight: weight, years: Double(rest))
    guard needed.isFinite else { return }
    result.needed = needed
    let sign: Double = isFalling ? -1 : 1
    result.outlook = outlook(
      needed: needed * sign, paces: tally.paces.map { $0 * sign }, points: tally.entries.count)
  }
}
