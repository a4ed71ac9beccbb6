import PlanModel

/// What is known about a target on a day: its observations, sorted by what they may be used for.
struct Evidence {
  let target: Target
  let setting: Setting
  let asOf: CalendarDate
  let thresholds: Thresholds
  /// The years in which the promise must be kept.
  let window: ClosedRange<Int>
  /// The figure it starts from, if there is one.
  let baseline: Assessment.Figure?
  /// The figures later than the baseline and not after the due period, in order of time.
  let points: [Assessment.Figure]
  /// The newest figure after the due period.
  let later: Assessment.Figure?
  /// The newest forecast, if it is later than every figure that counts.
  let forecast: Assessment.Figure?
  /// The periods after the baseline in which the definition changed, in order of time.
  let breaks: [Period]

  init(target: Target, series: Series?, setting: Setting, asOf: CalendarDate, thresholds: Thresholds) {
    (self.target, self.setting, self.asOf, self.thresholds) = (target, setting, asOf, thresholds)
    let observations = series?.observations ?? []
    let start = target.start(in: setting.span)
    window = target.window(in: setting.span)
    baseline = Self.baseline(of: target, at: start, in: observations, asOf: asOf)
    let selection = Self.select(from: observations, after: start, for: target, of: setting.indicator, asOf: asOf)
    (points, later, forecast) = (selection.points, selection.later, selection.forecast)
    breaks = selection.breaks
  }
}

extension Evidence {
  /// The figure that counts.
  var latest: Assessment.Figure? { points.last }
  /// The last period in which the definition changed.
  var lastBreak: Period? { breaks.last }
  /// Whether the due period is over.
  var isClosed: Bool { asOf > target.due.end }
  /// Whether the due period has a value.
  var hasDueValue: Bool { latest.map { $0.period.end == target.due.end } ?? false }
  /// The rules of verdicts.
  var ladder: Ladder { Ladder(thresholds) }

  /// The verdict on a closed target without its due value: awaited until it should be out, then overdue.
  var awaited: Status {
    asOf <= target.due.end.endOfMonth(after: setting.indicator.releaseLag) ? .pending : .overdue
  }

  /// An assessment with everything that does not depend on the kind of target.
  func draft(_ status: Status) -> Assessment {
    Assessment(
      target: target, goal: target.goal, baseline: baseline, latest: latest, later: later, forecast: forecast,
      status: status, isClosed: isClosed)
  }

  /// The verdict where no figure counts: there may still be one after the due period.
  var absent: Assessment { draft(isClosed && later != nil ? awaited : .noData) }
}

extension Observation {
  /// The period and the number, if there is a number.
  var figure: Assessment.Figure? {
    quantity.map { Assessment.Figure(period: period, quantity: $0) }
  }
}
