import PlanModel

extension Quantity {
  /// Every value that the true number may have, rounding included.
  var extent: Interval {
    Interval(interval.low - precision, interval.high + precision)
  }
}

extension Interval {
  /// Whether a value lies in both.
  func overlaps(_ other: Interval) -> Bool {
    low <= other.high && other.low <= high
  }
}
