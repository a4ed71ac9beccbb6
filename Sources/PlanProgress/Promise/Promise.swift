import PlanModel

/// What a target promises, in the unit of its indicator.
///
/// It sees no figure, no day and none of the method's cuts.
struct Promise {
  let target: Target
  let indicator: Indicator
  /// The years in which it must be kept.
  let years: ClosedRange<Int>
}

extension Promise {
  /// The promised number as it is printed; nil where there is none.
  var goal: Quantity? { target.goal }

  /// Whether more is better, as its words say or else the indicator; nil where neither does.
  var statedRise: Bool? { target.comparison?.isRising ?? indicator.direction.isRising }

  /// Whether the promised value itself is not enough.
  var isStrict: Bool { target.comparison?.isStrict ?? false }

  /// The corner within what a share can be; an end that was cut off is a value, not a limit.
  func capped(_ corner: Corner) -> Corner {
    let value = capped(corner.value)
    return Corner(value, isOpen: corner.isOpen && value == corner.value)
  }

  /// Shares cannot leave 0 to 100.
  func capped(_ value: Double) -> Double {
    let isShare = target.kind == .share || (target.kind == .change && indicator.measure == .share)
    return isShare && indicator.unit.family == .percent ? min(max(value, 0), 100) : value
  }
}
