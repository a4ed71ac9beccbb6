import PlanModel

/// When a promise is due, and whether that is over.
///
/// It sees neither promise nor figures.
struct Deadline {
  let due: Period
  /// Whether the due period is over.
  let isClosed: Bool
  /// The verdict on a closed target without its due figure: pending until that should be out, then overdue.
  let awaited: Status

  init(_ due: Period, releaseLag: Int, asOf: CalendarDate) {
    self.due = due
    isClosed = asOf > due.end
    awaited = asOf <= due.end.endOfMonth(after: releaseLag) ? .pending : .overdue
  }

  /// The verdict where the due period is over and has no figure; nil while it runs, or with the figure.
  func awaited(hasFigure: Bool) -> Status? {
    isClosed && !hasFigure ? awaited : nil
  }

  /// The verdict on what must hold all the time.
  func verdict(holds: Bool) -> Status {
    switch (holds, isClosed) {
    case (true, false): .kept
    case (false, false): .breached
    case (true, true): .closedMet
    case (false, true): .closedMissed
    }
  }

  /// The share of time used, on the clock of the baseline that is used.
  func elapsed(from start: Period, to period: Period) -> Double? {
    let total = due.endInstant - start.endInstant
    return total > 0 ? (period.endInstant - start.endInstant) / total : nil
  }
}
