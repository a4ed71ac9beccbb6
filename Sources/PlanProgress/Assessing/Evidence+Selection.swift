import PlanModel

extension Evidence {
  /// The period after which observations count: the baseline's, or else the plan's base year.
  static func start(of target: Target, in span: Site.PlanSpan) -> Period? {
    if let baseline = target.baseline { return baseline.period }
    return target.due.year > span.baseYear ? .year(span.baseYear) : nil
  }

  /// The target's own figure, or the observation of its base period, or that of the plan's base year.
  static func baseline(of target: Target, from observations: [Observation], in span: Site.PlanSpan)
    -> Assessment.Figure?
  {
    if let baseline = target.baseline, let quantity = baseline.quantity {
      return Assessment.Figure(period: baseline.period, quantity: quantity)
    }
    guard let period = start(of: target, in: span) else { return nil }
    return observations.last { $0.period == period }?.figure
  }

  /// The years after the base period up to the due one; a due span names them itself.
  static func window(of target: Target, after start: Period?) -> ClosedRange<Int> {
    if case .span(let first, let last) = target.due { return first...last }
    let last = target.due.year
    return min((start?.year ?? last - 1) + 1, last)...last
  }

  /// Whether a figure of `period` can stand beside the promise.
  ///
  /// Sums of several years enter only where years are summed, and a month's flow is no year's.
  static func isComparable(_ period: Period, with target: Target, of indicator: Indicator) -> Bool {
    let isTally = [.growth, .cumulative, .cumulativeCut].contains(target.kind)
    switch period {
    case .year: return true
    case .span: return isTally || period == target.due
    case .month, .quarter:
      return !isTally && target.kind != .eachYear && (indicator.measure != .flow || period.isSameGrain(as: target.due))
    }
  }

  /// Whether a period ends no later than the due one.
  static func isDue(_ period: Period, by due: Period) -> Bool {
    period.end <= due.end
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
