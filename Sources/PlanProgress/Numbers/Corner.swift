import PlanModel

/// One end of what a figure says: a value, or the values just below it.
struct Corner: Hashable {
  let value: Double
  /// Whether only values below `value` are meant.
  let isOpen: Bool

  init(_ value: Double, isOpen: Bool = false) {
    self.value = value
    self.isOpen = isOpen
  }
}

extension Quantity {
  /// The ends at which a verdict is tried.
  var corners: [Corner] { interval.isExact ? [lowCorner] : [lowCorner, highCorner] }
  /// The least value.
  var lowCorner: Corner { Corner(interval.low) }
  /// The greatest value.
  var highCorner: Corner { Corner(interval.high, isOpen: !interval.includesHigh && !interval.isExact) }

  /// The end that is nearer for someone who comes from below or from above; the printed number where it is open.
  func nearEnd(isRising: Bool) -> Double {
    let end = isRising ? interval.low : interval.high
    return end.isFinite ? end : value
  }

  /// The quantity with every number transformed by a function that keeps the order, its words dropped.
  func map(_ transform: (Double) -> Double) -> Quantity {
    Quantity(value: transform(value), interval: interval.map(transform), precision: precision)
  }
}
