/// What a printed figure says about a number: all values from `low` to `high`.
public struct Interval: Sendable, Hashable {
  /// The least value; minus infinity where the figure gives none.
  public let low: Double
  /// The greatest value; infinity where the figure gives none.
  public let high: Double
  /// Whether `high` itself is meant: `近2000户` is [1900, 2000), `2000户` is [2000, 2000].
  public let includesHigh: Bool

  /// All values from `low` to `high`; the ends are put in order.
  public init(_ low: Double, _ high: Double, includesHigh: Bool = true) {
    self.low = min(low, high)
    self.high = max(low, high)
    self.includesHigh = includesHigh
  }

  /// Exactly one value.
  public init(_ value: Double) {
    self.init(value, value)
  }

  /// Whether there is only one value.
  public var isExact: Bool { low == high }

  /// The two ends, one where they are equal: what a verdict is tried at.
  public var corners: [Double] { isExact ? [low] : [low, high] }

  /// The interval of the values that `transform` makes of the ends; right for monotone functions.
  public func map(_ transform: (Double) -> Double) -> Interval {
    Interval(transform(low), transform(high), includesHigh: includesHigh)
  }

  /// Whether `value` is one of its values or its open end.
  public func contains(_ value: Double) -> Bool {
    low <= value && value <= high
  }
}
