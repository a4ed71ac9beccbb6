import PlanModel
import PlanProgress
import TestSupport

/// Whether a verdict agrees with the numbers beside it.
struct Consistency {
  let verdict: Assessment
  let example: RandomCase

  init(verdict: Assessment, of example: RandomCase) {
    (self.verdict, self.example) = (verdict, example)
  }

  /// The first disagreement, if there is one.
  var fault: String? {
    time ?? ends ?? shares ?? ladder ?? evidence ?? counts
  }

  private var time: String? {
    let closed: Set<Status> = [.closedMet, .closedExceeded, .closedMissed, .pending, .overdue]
    let running: Set<Status> = [.met, .ahead, .onTrack, .slightLag, .lag, .reverse, .kept, .breached, .early]
    if verdict.isClosed != (example.asOf > example.due.end) { return "closed at the wrong time" }
    let wrong = verdict.isClosed ? running : closed
    if let status = ([verdict.status] + verdict.statusEnds).first(where: wrong.contains) {
      return "\(status) though \(verdict.isClosed ? "closed" : "running")"
    }
    if let elapsed = verdict.elapsed, !(0 < elapsed && elapsed <= 1 + 1e-12) { return "elapsed \(elapsed)" }
    if verdict.isClosed && (verdict.needed != nil || verdict.outlook != nil) { return "needs more though closed" }
    return nil
  }

  private var ends: String? {
    if (verdict.status == .borderline) != (verdict.statusEnds.count == 2) { return "ends \(verdict.statusEnds)" }
    return Set(verdict.statusEnds).count == verdict.statusEnds.count ? nil : "both ends are the same"
  }

  private var shares: String? {
    guard let done = verdict.done, let elapsed = verdict.elapsed else {
      return verdict.ratio == nil && verdict.gap == nil ? nil : "a ratio of nothing"
    }
    guard verdict.ratio == Interval(done.low / elapsed, done.high / elapsed) else { return "the ratio is another" }
    let gap = Interval((done.low - elapsed) * 100, (done.high - elapsed) * 100)
    return verdict.gap == gap ? nil : "the gap is another"
  }

  /// The ladder, read off the ratio again.
  private var ladder: String? {
    let rungs: [Status] = [.ahead, .onTrack, .slightLag, .lag, .reverse]
    guard rungs.contains(verdict.status), let ratio = verdict.ratio, let elapsed = verdict.elapsed else { return nil }
    if elapsed <= 0.2 { return "judged at \(elapsed) of the time" }
    let statuses = [ratio.low, ratio.high].map { ratio -> Status in
      switch ratio + 1e-9 {
      case 1.05...: .ahead
      case 0.95...: .onTrack
      case 0.6...: .slightLag
      case 0...: .lag
      default: .reverse
      }
    }
    return statuses.contains(verdict.status) ? nil : "\(verdict.status) at \(ratio)"
  }

  private var evidence: String? {
    switch verdict.status {
    case .noData: return verdict.latest == nil && verdict.done == nil ? nil : "no data, and a figure"
    case .notMeasurable: return verdict.reason == nil ? "not measurable without a reason" : nil
    case .closedMet, .closedExceeded, .closedMissed:
      return example.kind != .milestone && verdict.latest == nil ? "closed without a figure" : nil
    default: return nil
    }
  }

  private var counts: String? {
    if let kept = verdict.kept {
      let certain = verdict.terms.filter { $0.verdict == .kept }.count
      if kept.periods != certain || kept.observed != verdict.terms.count { return "kept \(kept) of the terms" }
      if verdict.status == .kept && certain != kept.observed { return "kept with a breach" }
    }
    if verdict.outlook != nil && verdict.needed == nil { return "an outlook on nothing" }
    if verdict.sensitivity?.status == verdict.status { return "the other path says the same" }
    return verdict.terms.map(\.period) == verdict.terms.map(\.period).sorted() ? nil : "terms out of order"
  }
}

extension RandomCase {
  /// Whether some figure gives only one end.
  var hasOpenEnd: Bool {
    let figures = rows.compactMap(\.quantity) + [baseline, goal].compactMap(\.self)
    return figures.contains { !$0.interval.low.isFinite || !$0.interval.high.isFinite }
  }

  /// Adds the years that are left, each bringing `needed`.
  mutating func complete(bringing needed: Double, a verdict: Assessment) {
    let known = rows.map(\.period.year)
    guard verdict.soFar == nil else {
      rows += (2021...2025).filter { !known.contains($0) }.map {
        Row(period: .year($0), quantity: Quantity(exactly: needed))
      }
      return
    }
    guard let latest = verdict.latest else { return }
    let years = Double(2025 - latest.period.year)
    let value = latest.quantity.value
    let end = (1...Int(years)).reduce(value) { level, _ in
      verdict.path == .geometric ? level * (1 + needed / 100) : level + needed
    }
    rows.append(Row(period: .year(2025), quantity: Quantity(exactly: end)))
  }
}

extension Assessment {
  /// The place of a verdict from worst to best; nil where it has none.
  var rung: Int? {
    let rungs: [[Status]] = [
      [.reverse, .breached, .closedMissed], [.lag], [.slightLag], [.early], [.onTrack], [.ahead],
      [.met, .kept, .closedMet], [.closedExceeded],
    ]
    return rungs.firstIndex { $0.contains(status) }
  }

  /// How another verdict differs that should be the same in a unit `factor` times smaller; nil where it does not.
  func difference(from other: Assessment, factor: Double) -> String? {
    if status != other.status { return "\(status) is \(other.status)" }
    if reason != other.reason || outlook != other.outlook { return "reason or outlook differ" }
    func isClose(_ one: Double?, _ two: Double?) -> Bool {
      guard let one, let two else { return one == nil && two == nil }
      return one == two || abs(one - two) <= 1e-7 * max(1, abs(one))
    }
    if !isClose(done?.low, other.done?.low) || !isClose(done?.high, other.done?.high) { return "done differs" }
    return isClose(headroom.map { $0 * factor }, other.headroom) ? nil : "headroom differs"
  }
}
