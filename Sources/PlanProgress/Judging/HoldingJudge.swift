import PlanModel

/// Judges what must hold all the time: limit, maintain, each-year, and a goal that was reached from the start.
///
/// It sees no baseline, no path and none of the method's cuts.
struct HoldingJudge {
  let bound: Bound
  /// The figures of the years in which the promise must be kept.
  let observed: [Assessment.Figure]
  let hasDueFigure: Bool
  /// Whether it is years that the promise counts.
  let countsYears: Bool
  let deadline: Deadline

  init(_ bound: Bound, of promise: Promise, on evidence: Evidence, until deadline: Deadline) {
    self.bound = bound
    // A promise for 2022 to 2026 says nothing of 2021.
    observed = evidence.points.filter { promise.years.contains($0.period.year) }
    hasDueFigure = evidence.hasDueFigure
    countsYears = promise.target.kind == .eachYear
    self.deadline = deadline
  }
}

extension HoldingJudge {
  /// Judges every observed period; one outside is permanent.
  func judge(_ blank: Assessment) -> Assessment {
    guard let latest = observed.last else { return blank.absent(deadline) }
    var result = blank
    let certain = observed.filter { $0.quantity.corners.allSatisfy(bound.contains) }.count
    let possible = observed.filter { $0.quantity.corners.contains(where: bound.contains) }.count
    let verdicts = [certain, possible].map { deadline.verdict(holds: $0 == observed.count) }
    result.settle(verdicts, unless: deadline.awaited(hasFigure: hasDueFigure))
    result.worst = observed.min { bound.margin(of: $0.quantity.value) < bound.margin(of: $1.quantity.value) }
    let headroom = bound.margin(of: latest.quantity.value)
    result.headroom = headroom.isFinite ? headroom : nil
    result.kept = Assessment.Kept(periods: certain, observed: observed.count)
    result.terms = observed.map(term)
    if countsYears {
      result.done = Interval(Double(certain) / Double(observed.count), Double(possible) / Double(observed.count))
    }
    return result
  }

  /// Judges a goal that the baseline had already reached.
  ///
  /// The promise speaks of its due period, so that in the end that period's value decides.
  func judgeAlreadyThere(_ blank: Assessment) -> Assessment {
    var result = judge(blank)
    result.reason = .alreadyThere
    if let latest = blank.latest, deadline.isClosed && hasDueFigure {
      result.settle(latest.quantity.corners.map { deadline.verdict(holds: bound.contains($0)) })
    }
    return result
  }

  /// One period and whether it kept the promise.
  private func term(_ figure: Assessment.Figure) -> Assessment.Term {
    let held = figure.quantity.corners.map(bound.contains)
    let verdict: Status = held.allSatisfy(\.self) ? .kept : held.contains(true) ? .borderline : .breached
    return Assessment.Term(period: figure.period, quantity: figure.quantity, verdict: verdict)
  }
}
