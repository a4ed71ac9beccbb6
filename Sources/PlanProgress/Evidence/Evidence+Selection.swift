import PlanModel

extension Evidence {
  /// Sorts what is known on the day `asOf` of a target whose figures count from after `start`.
  ///
  /// O(log n) to find the start, then linear in what follows it.
  init(
    _ observations: [Observation], for target: Target, of indicator: Indicator, after start: Period?, asOf: CalendarDate
  ) {
    let selection = Self.select(from: observations, after: start, for: target, of: indicator, asOf: asOf)
    baseline = Self.baseline(of: target, at: start, in: observations, asOf: asOf)
    (points, later, forecast) = (selection.points, selection.later, selection.forecast)
    breaks = selection.breaks
    hasDueFigure = points.last.map { $0.period.end == target.due.end } ?? false
  }

  /// The target's own figure, or the observation of its base period.
  private static func baseline(of target: Target, at start: Period?, in observations: [Observation], asOf: CalendarDate)
    -> Assessment.Figure?
  {
    if let baseline = target.baseline, let quantity = baseline.quantity {
      return Assessment.Figure(period: baseline.period, quantity: quantity)
    }
    guard let start, start.end <= asOf else { return nil }
    let index = observations.firstIndex(notBefore: start)
    guard index < observations.endIndex, observations[index].period == start else { return nil }
    return observations[index].status == .forecast ? nil : observations[index].figure
  }

  /// What the observations after the start are used for.
  private struct Selection {
    var points: [Assessment.Figure] = []
    var later: Assessment.Figure?
    var forecast: Assessment.Figure?
    var breaks: [Period] = []
  }

  /// Sorts the observations after `start` by what they may be used for.
  private static func select(
    from observations: [Observation], after start: Period?, for target: Target, of indicator: Indicator,
    asOf: CalendarDate
  ) -> Selection {
    var result = Selection()
    let first = start.map { observations.firstIndex(notBefore: $0) } ?? observations.startIndex
    for index in first..<observations.endIndex {
      let period = observations[index].period
      // A sum of the years up to the base period ends with it, and is no later figure.
      if let start, period.end <= start.end { continue }
      let isKnown = period.end <= asOf
      if observations[index].status == .breakInSeries && isKnown { result.breaks.append(period) }
      guard let figure = observations[index].figure else { continue }
      if observations[index].status == .forecast {
        result.forecast = figure
        continue
      }
      guard isKnown, isComparable(period, with: target, of: indicator) else { continue }
      if isDue(period, by: target.due) { result.points.append(figure) } else { result.later = figure }
    }
    if let latest = result.points.last?.period, let forecast = result.forecast?.period, forecast < latest {
      result.forecast = nil
    }
    return result
  }

  /// Whether a figure of `period` can stand beside the promise.
  ///
  /// Sums and means of several years enter only where years are put together, or where they are what is promised,
  /// but tell nothing of each year; and a month's flow is no year's.
  private static func isComparable(_ period: Period, with target: Target, of indicator: Indicator) -> Bool {
    let isTally = [.growth, .cumulative, .cumulativeCut].contains(target.kind)
    switch period {
    case .year: return true
    case .span: return isTally || (period == target.due && ![.eachYear, .limit, .maintain].contains(target.kind))
    case .month, .quarter:
      return !isTally && target.kind != .eachYear && (indicator.measure != .flow || period.isSameGrain(as: target.due))
    }
  }

  /// Whether a period ends no later than the due one.
  private static func isDue(_ period: Period, by due: Period) -> Bool {
    period.end <= due.end
  }
}

extension [Observation] {
  /// The first index whose period is not before `period`, in observations in order of time.
  fileprivate func firstIndex(notBefore period: Period) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].period < period { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Period {
  fileprivate func isSameGrain(as other: Period) -> Bool {
    switch (self, other) {
    case (.month, .month), (.quarter, .quarter): true
    default: false
    }
  }
}
