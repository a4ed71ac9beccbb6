import PlanModel

extension Milestone {
  /// The days by which it came later than planned, or is late by now; negative if it came early.
  ///
  /// 0 within the planned period; nil without a plan, and while the planned time is still ahead.
  public func slip(asOf: CalendarDate) -> Int? {
    guard let planned else { return nil }
    if let actual, actual.end <= asOf { return planned.days(until: actual.end.dayNumber) }
    return asOf > planned.end ? planned.days(until: asOf.dayNumber) : nil
  }
}
