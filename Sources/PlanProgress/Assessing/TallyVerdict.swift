import PlanModel

// Targets that years add up to or compound to: growth, cumulative, cumulative-cut.
extension Evidence {
  /// Judges the years so far against the whole, and the years with data against all years.
  func judgeTally(_ rule: Tally.Rule) -> Assessment {
    guard let goal = target.goal else { return draft(.notMeasurable).unmeasurable(.noNumber) }
    guard !points.isEmpty else { return absent }
    guard rule == .sum || isRate else { return draft(.notMeasurable).unmeasurable(.levelsOnly) }
    let tally = Tally(points.map(rate), over: window, by: rule)
    guard !tally.entries.isEmpty else { return uncovered }
    guard goal.value > 0 else { return judgeHolding() }
    guard let total = self.total(of: goal.value, by: rule), let trials = self.trials(of: tally, goal: goal) else {
      return draft(.notMeasurable).unmeasurable(.signChange)
    }
    var result = draft(.noData)
    result.latest = tally.entries.last.flatMap { entry in points.last { $0.period == entry.period } }
    result.measure(trials, elapsed: Double(tally.covered) / Double(window.count))
    addYears(of: tally, total: total, to: &result)
    result.settle(verdicts(on: tally, trials: trials, elapsed: result.elapsed))
    return result
  }

  /// The verdict where figures exist, but none lies within the years of the promise.
  private var uncovered: Assessment {
    var result = absent
    result.latest = nil
    return result
  }

  /// Whether the indicator is a rate of change a year, as a percentage or as an index of the year before.
  var isRate: Bool {
    setting.indicator.measure == .index || setting.indicator.unit.unicodeScalars.contains("%")
      || setting.indicator.unit.contains("百分点")
  }

  /// The figure as a rate: an index of 108.1 (the year before = 100) is a growth of 8.1.
  private func rate(_ figure: Assessment.Figure) -> Assessment.Figure {
    guard target.kind == .growth, setting.indicator.measure == .index else { return figure }
    return Assessment.Figure(period: figure.period, quantity: figure.quantity.map { $0 - 100 })
  }

  /// What the whole promise weighs: the sum, n·ln(1+g), or ln(1−D).
  private func total(of goal: Double, by rule: Tally.Rule) -> Double? {
    rule.weight(of: goal, years: rule == .growth ? window.count : 1)
  }

  private func trials(of tally: Tally, goal: Quantity) -> [Trial]? {
    guard let total = self.total(of: goal.value, by: tally.rule),
      let near = self.total(of: goal.nearEnd(isRising: true), by: tally.rule),
      let low = tally.weight(at: \.lowCorner), let high = tally.weight(at: \.highCorner)
    else { return nil }
    let line = GoalLine(value: 1, isRising: true, isStrict: target.comparison?.isStrict ?? false)
    return (low == high ? [low] : [low, high]).map { corner in
      let done = corner.value / total
      return Trial(
        done: done, isReached: line.isReached(at: corner.map { $0 / near }), isExceeded: ladder.isExceeded(done: done))
    }
  }

  private func verdicts(on tally: Tally, trials: [Trial], elapsed: Double?) -> [Status] {
    if isClosed && !tally.missing.isEmpty { return [awaited] }
    // A cap on a sum is no distance to cover: it holds until the sum has passed it.
    if isCap(by: tally.rule) { return trials.map { ladder.holding(($0.done ?? 0) <= 1 + 1e-9, isClosed: isClosed) } }
    if isClosed { return trials.map(ladder.closed) }
    // A mean can still fall before the last year, a sum of flows cannot.
    return trials.map {
      ladder.running($0, elapsed: elapsed, withinRounding: false, mayBeMet: tally.rule != .growth)
    }
  }

  private func isCap(by rule: Tally.Rule) -> Bool {
    rule == .sum && target.comparison?.isRising == false
  }

  private func addYears(of tally: Tally, total: Double, to result: inout Assessment) {
    let last = isClosed ? window.upperBound : tally.span?.year ?? window.upperBound
    result.missingYears = tally.missing.filter { $0 <= last }
    if isClosed && !result.missingYears.isEmpty { result.reason = .missingYears }
    guard let weight = tally.weight(at: { Corner($0.value) })?.value, let span = tally.span else { return }
    let years = tally.rule == .growth ? Double(tally.covered) : 1
    let value = tally.rule.mean(ofWeight: weight, years: years)
    result.soFar = Assessment.Figure(period: span, quantity: Quantity(exactly: value))
    let rest = window.count - tally.covered
    guard !isClosed, !isCap(by: tally.rule), rest > 0, weight / total < 1 || tally.rule == .growth else { return }
    let needed = tally.rule.mean(ofWeight: total - weight, years: Double(rest))
    result.needed = needed
    result.outlook = outlook(
      needed: needed, paces: tally.paces, points: tally.entries.count)
  }
}
