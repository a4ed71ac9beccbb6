import Glibc
import PlanModel

// A target that must keep step with another indicator.
extension Evidence {
  /// Judges the mean lead over the partner, in percentage points, over the years that both have.
  func judgeInStep() -> Assessment {
    guard !points.isEmpty else { return absent }
    guard let partner = setting.partner else { return draft(.notMeasurable).unmeasurable(.noPartner) }
    // A level of the base year is where the growth of the first year starts.
    let own = YearlyGrowth([baseline].compactMap(\.self) + points, of: setting.indicator, breaks: breaks)
    guard window.contains(where: { own[$0] != nil }) else { return draft(.notMeasurable).unmeasurable(.onePoint) }
    let other = YearlyGrowth(of: partner, asOf: asOf)
    let terms = window.compactMap { year in
      own[year].flatMap { own in
        other[year].map { Assessment.Term(period: .year(year), quantity: own, partner: $0) }
      }
    }
    guard let first = terms.first?.period.year, let last = terms.last?.period.year else {
      return draft(.notMeasurable).unmeasurable(.noPartner)
    }
    var result = draft(.noData)
    result.terms = terms
    let years = Set(terms.map(\.period.year))
    result.missingYears = window.filter { !years.contains($0) && $0 <= (isClosed ? window.upperBound : last) }
    let lead = lead(of: terms)
    result.soFar = Assessment.Figure(period: first == last ? .year(last) : .span(first, last), quantity: lead)
    result.settle(isClosed && last != window.upperBound ? [awaited] : lead.corners.map(verdict))
    return result
  }

  /// In step is as much behind as is tolerated, or what the promise says; faster than its partner is strictly more.
  private func verdict(_ lead: Corner) -> Status {
    let isRising = target.comparison?.isRising ?? true
    let isStrict = target.comparison?.isStrict ?? false
    let tolerated = isStrict ? 0 : isRising ? -thresholds.inStep : thresholds.inStep
    let line = GoalLine(
      value: (target.goal?.value ?? 0) + tolerated, isRising: isRising, isStrict: isStrict, leastSlack: 1e-9)
    let isInStep = line.isReached(at: lead)
    return isClosed ? ladder.holding(isInStep, isClosed: true) : isInStep ? .onTrack : .lag
  }

  /// (ΠX/ΠP)^(1/k) − 1, in percentage points; the least where X is least and P most.
  private func lead(of terms: [Assessment.Term]) -> Quantity {
    func mean(_ own: (Quantity) -> Double, _ other: (Quantity) -> Double) -> Double {
      let logs = terms.map { log((100 + own($0.quantity)) / (100 + other($0.partner ?? $0.quantity))) }
      return (exp(logs.reduce(0, +) / Double(terms.count)) - 1) * 100
    }
    return Quantity(
      value: mean(\.value, \.value),
      interval: Interval(
        mean(\.interval.low, \.interval.high),
        mean(\.interval.high, \.interval.low)), precision: 0)
  }
}
