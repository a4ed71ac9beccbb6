import PlanModel

/// Judges a milestone by its dates: the slip in days, never a share of a stage.
///
/// It sees no baseline, no indicator and none of the method's cuts.
struct MilestoneJudge {
  /// The dated step, where the plan has one of the target's name.
  let milestone: Milestone?
  /// The number from which on a figure says that it happened.
  let goal: Double
  /// All figures, in order of time.
  let figures: [Assessment.Figure]
  let hasDueFigure: Bool
  let deadline: Deadline
  let asOf: CalendarDate
}

extension MilestoneJudge {
  func judge(_ blank: Assessment) -> Assessment {
    guard let reached else { return judgeUnreached(blank) }
    var result = blank
    (result.planned, result.reached) = (milestone?.planned, reached)
    result.slip = (milestone?.planned ?? deadline.due).days(until: reached.end.dayNumber)
    result.status = deadline.isClosed ? deadline.verdict(holds: reached.end <= deadline.due.end) : .met
    return result
  }

  /// When it happened: the milestone's date, or the first figure that says so.
  private var reached: Period? {
    if let actual = milestone?.actual, actual.end <= asOf { return actual }
    return figures.first { $0.quantity.interval.low >= goal }?.period
  }

  /// Nothing says that it happened: late once its planned time is over, missed if the due period's figure says so.
  private func judgeUnreached(_ blank: Assessment) -> Assessment {
    guard milestone != nil || blank.latest != nil else { return blank.absent(deadline) }
    let missed: Status = hasDueFigure ? .closedMissed : deadline.awaited
    var result = blank.with(deadline.isClosed ? missed : .early, .notStaged)
    result.planned = milestone?.planned
    let late = (result.planned ?? deadline.due).days(until: asOf.dayNumber)
    guard late > 0 else { return result }
    result.slip = late
    if !deadline.isClosed { result.status = .lag }
    return result
  }
}
