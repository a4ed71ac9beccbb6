import PlanModel

/// The value from which on a promise is kept, and the side on which it is.
struct GoalLine: Hashable {
  let value: Double
  let isRising: Bool
  /// Whether the value itself is not enough.
  var isStrict = false
  /// What rounding may take from sums and means around zero.
  var leastSlack = 0.0

  /// Whether every value of the corner is on the right side; sums of decimals may miss by a rounding of Double.
  func isReached(at corner: Corner) -> Bool {
    let slack = max(abs(value) * 1e-9, leastSlack)
    return switch (isRising, corner.isOpen, isStrict) {
    case (true, false, false): corner.value >= value - slack
    case (true, _, _): corner.value > value + slack
    case (false, false, true): corner.value < value - slack
    case (false, _, _): corner.value <= value + slack
    }
  }

  /// How far `value` is on the right side; negative on the wrong one.
  func margin(of value: Double) -> Double {
    isRising ? value - self.value : self.value - value
  }
}

extension Target.Comparison {
  /// Whether more is better; nil where the words do not say.
  package var isRising: Bool? {
    switch self {
    case .atLeast, .above: true
    case .atMost, .below: false
    case .about: nil
    }
  }

  /// Whether the value itself is not enough.
  var isStrict: Bool { self == .above || self == .below }
}

extension Indicator.Direction {
  /// Whether more is better; nil where neither is.
  package var isRising: Bool? {
    switch self {
    case .up: true
    case .down: false
    case .none: nil
    }
  }
}
