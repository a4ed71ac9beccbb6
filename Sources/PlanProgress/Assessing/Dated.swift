import PlanModel

// Targets without a measured way: milestones, and tasks that a higher level hands down.
extension Evidence {
  /// Judges a milestone by its dates: the slip in days, never a share of a stage.
  func judgeMilestone() -> Assessment {
    guard let reached else { return judgeUnreached() }
    var result = draft(.noData)
    (result.planned, result.reached) = (setting.milestone?.planned, reached)
    result.slip = (setting.milestone?.planned ?? target.due).days(until: reached.end.dayNumber)
    guard isClosed else {
      result.status = .met
      return result
    }
    result.status = ladder.holding(reached.end <= target.due.end, isClosed: true)
    return result
  }

  /// When it happened: the milestone's date, or the first figure that says so.
  private var reached: Period? {
    if let actual = setting.milestone?.actual, actual.end <= asOf { return actual }
    let goal = target.goal?.value ?? 1
    return (points + [later].compactMap(\.self)).first { $0.quantity.interval.low >= goal }?.period
  }

  /// Nothing says that it happened: late once its planned time is over, missed if the due period's figure says so.
  private func judgeUnreached() -> Assessment {
    guard setting.milestone != nil || latest != nil else { return absent }
    var result = draft(isClosed ? (hasDueValue ? .closedMissed : awaited) : .early)
    (result.planned, result.reason) = (setting.milestone?.planned, .notStaged)
    let late = (result.planned ?? target.due).days(until: asOf.dayNumber)
    guard late > 0 else { return result }
    result.slip = late
    if !isClosed { result.status = .lag }
    return result
  }

  /// Judges a task handed down by the yearly verdicts on it: 1 for fulfilled, 0 for not, unless a goal is named.
  func judgeDelegated() -> Assessment {
    guard latest != nil else { return draft(.qualitative) }
    let goal = target.goal?.value ?? 1
    return judgeHolding(inside: .side(GoalLine(value: goal, isRising: target.comparison?.isRising ?? true)))
  }
}
