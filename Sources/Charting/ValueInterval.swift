/// A value as a source prints it: exact (`low == high`), or hedged between two bounds.
public struct ValueInterval: Hashable, Sendable {
  /// The end without a bound, for figures such as "over 200".
  public enum OpenEnd: Hashable, Sendable {
    /// No upper bound: `low` and `high` hold the printed figure.
    case above
    /// No lower bound: `low` and `high` hold the printed figure.
    case below
  }

  /// The lower bound.
  public let low: Double
  /// The upper bound, never below `low` in a valid spec.
  public let high: Double
  /// The end without a bound, if any.
  public let openEnd: OpenEnd?

  /// A value between two bounds.
  public init(low: Double, high: Double, openEnd: OpenEnd? = nil) {
    self.low = low
    self.high = high
    self.openEnd = openEnd
  }

  /// An exact value.
  public init(_ value: Double) {
    self.init(low: value, high: value)
  }

  /// The place of a single mark for the interval.
  public var middle: Double { low + (high - low) / 2 }

  /// Whether the value is known exactly.
  public var isExact: Bool { low == high && openEnd == nil }
}
