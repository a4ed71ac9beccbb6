import PlanModel

extension Assessment {
  /// Takes the verdict of all corners: the one they share, or `borderline` between the outermost.
  ///
  /// While the figure of the due period is not out, `awaited` is the verdict instead.
  mutating func settle(_ verdicts: [Status], unless awaited: Status? = nil) {
    let ordered = (awaited.map { [$0] } ?? verdicts).sorted { $0.order < $1.order }
    guard let worst = ordered.first, let best = ordered.last else { return }
    status = worst == best ? worst : .borderline
    statusEnds = worst == best ? [] : [worst, best]
  }

  /// Takes the shares of all corners, and what follows from them and from the time used.
  mutating func measure(_ trials: [Trial], elapsed: Double?) {
    let shares = trials.compactMap(\.done)
    self.elapsed = elapsed
    guard let low = shares.min(), let high = shares.max() else { return }
    done = Interval(low, high)
    guard let elapsed, elapsed > 0 else { return }
    ratio = Interval(low / elapsed, high / elapsed)
    gap = Interval((low - elapsed) * 100, (high - elapsed) * 100)
  }

  /// The same with a verdict, and why it is none by shares.
  func with(_ status: Status, _ reason: Reason? = nil) -> Assessment {
    var result = self
    (result.status, result.reason) = (status, reason)
    return result
  }

  /// The verdict that cannot be given, and why.
  func unmeasurable(_ reason: Reason) -> Assessment { with(.notMeasurable, reason) }

  /// The verdict where no figure counts: there may still be one after the due period.
  func absent(_ deadline: Deadline) -> Assessment { with(isClosed && later != nil ? deadline.awaited : .noData) }

  /// Whether no verdict could be given, at every corner or at one.
  var isUnmeasurable: Bool { status == .notMeasurable || statusEnds.contains(.notMeasurable) }

  /// The verdict on a target whose indicator the plan does not have.
  init(ofUnknownIndicator target: Target, asOf: CalendarDate) {
    self.init(
      target: target, status: .notMeasurable, isClosed: asOf > target.due.end, reason: .unknownIndicator)
  }
}
