import Glibc
import PlanModel

/// Judges whether something keeps step with another indicator.
///
/// It sees what the two grew by, not what they are.
struct InStepJudge {
  /// The years that the promise is for.
  let years: ClosedRange<Int>
  /// The lead from which on it is in step.
  let line: GoalLine
  let deadline: Deadline
  /// Its own growth; nil where no figure counts.
  let own: YearlyGrowth?
  /// That of its partner; nil where it has none.
  let partner: YearlyGrowth?
}

extension InStepJudge {
  /// Judges the mean lead over the partner, in percentage points, over the years that both have.
  func judge(_ blank: Assessment) -> Assessment {
    guard let own else { return blank.absent(deadline) }
    guard let partner else { return blank.unmeasurable(.noPartner) }
    guard years.contains(where: { own[$0] != nil }) else { return blank.unmeasurable(.onePoint) }
    let terms = years.compactMap { year in
      own[year].flatMap { own in
        partner[year].map { Assessment.Term(period: .year(year), quantity: own, partner: $0) }
      }
    }
    guard let first = terms.first?.period.year, let last = terms.last?.period.year else {
      return blank.unmeasurable(.noPartner)
    }
    var result = blank
    result.terms = terms
    let known = Set(terms.map(\.period.year))
    result.missingYears = years.filter {
      !known.contains($0) && $0 <= (deadline.isClosed ? years.upperBound : last)
    }
    let lead = lead(of: terms)
    result.soFar = Assessment.Figure(period: first == last ? .year(last) : .span(first, last), quantity: lead)
    result.settle(lead.corners.map(verdict), unless: deadline.awaited(hasFigure: last == years.upperBound))
    return result
  }

  private func verdict(_ lead: Corner) -> Status {
    let isInStep = line.isReached(at: lead)
    return deadline.isClosed ? deadline.verdict(holds: isInStep) : isInStep ? .onTrack : .lag
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
