import Glibc
import PlanModel

// A target that must keep step with another indicator.
extension Evidence {
  /// Judges the mean lead over the partner, in percentage points, over the years that both have.
  func judgeInStep() -> Assessment {
    guard !points.isEmpty else { return absent }
    guard let partner = setting.partner else { return draft(.notMeasurable).unmeasurable(.noPartner) }
    let own = yearlyFactors(own: points, of: setting.indicator)
    guard !own.isEmpty else { return draft(.notMeasurable).unmeasurable(.onePoint) }
    let other = yearlyFactors(own: figures(of: partner.series), of: partner.indicator)
    let years = window.filter { own[$0] != nil && other[$0] != nil }
    guard let first = years.first, let last = years.last else {
      return draft(.notMeasurable).unmeasurable(.noPartner)
    }
    let leads = [\Interval.low, \Interval.high].map { end in
      lead(of: own, over: other, in: years, at: end)
    }
    var result = draft(.noData)
    let missing = window.filter { !years.contains($0) }
    result.missingYears = missing.filter { $0 <= (isClosed ? window.upperBound : last) }
    let mean = Interval(leads[0], leads[1])
    result.soFar = Assessment.Figure(
      period: first == last ? .year(last) : .span(first, last),
      quantity: Quantity(value: (mean.low + mean.high) / 2, interval: mean, precision: 0))
    let line = GoalLine(value: leadWanted, isRising: true)
    let verdicts = leads.map { verdict(line.isReached(at: Corner($0 + 1e-9))) }
    result.settle(isClosed && years.last != window.upperBound ? [awaited] : verdicts)
    return result
  }

  /// The lead that is still in step: as much behind as is tolerated, or what the promise says.
  private var leadWanted: Double {
    let goal = target.goal?.value ?? 0
    return target.comparison == .above ? goal : goal - thresholds.inStep
  }

  private func verdict(_ isInStep: Bool) -> Status {
    isClosed ? ladder.holding(isInStep, isClosed: true) : isInStep ? .onTrack : .lag
  }

  private func figures(of series: Series) -> [Assessment.Figure] {
    series.observations.filter { $0.status != .forecast && $0.period.end <= asOf }.compactMap(\.figure)
  }

  /// (ΠX/ΠP)^(1/k) − 1, in percentage points.
  private func lead(
    of own: [Int: Interval], over other: [Int: Interval], in years: [Int], at end: KeyPath<Interval, Double>
  ) -> Double {
    let opposite = end == \Interval.low ? \Interval.high : \Interval.low
    let logs = years.compactMap { year in
      own[year].flatMap { x in other[year].map { log(x[keyPath: end] / $0[keyPath: opposite]) } }
    }
    return (exp(logs.reduce(0, +) / Double(years.count)) - 1) * 100
  }

  /// What each year multiplied by: 1 + r for rates, else the level over that of the year before.
  private func yearlyFactors(own figures: [Assessment.Figure], of indicator: Indicator) -> [Int: Interval] {
    let yearly = figures.filter { if case .year = $0.period { true } else { false } }
    let isRate = indicator.measure == .rate
    let levels = Dictionary(
      yearly.map { ($0.period.year, $0.quantity.interval) }, uniquingKeysWith: { _, last in last })
    return levels.reduce(into: [:]) { result, entry in
      let factor: Interval? =
        isRate
        ? entry.value.map { 1 + $0 / 100 }
        : levels[entry.key - 1].flatMap { before in
          before.low > 0 ? Interval(entry.value.low / before.high, entry.value.high / before.low) : nil
        }
      if let factor, factor.low > 0 { result[entry.key] = factor }
    }
  }
}
