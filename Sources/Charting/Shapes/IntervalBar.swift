/// The extent of a hedged value, across or along the axis of values.
public struct IntervalBar: Hashable, Sendable {
  /// From the low to the high bound; of fixed length on the side of an open end.
  public let line: Line
  /// The end without a bound, if any, which templates draw as an arrow instead of a cap.
  public let openEnd: ValueInterval.OpenEnd?

  /// An open end has no bound to be drawn to, so its bar reaches a fixed length from the printed figure.
  private static let openLength = 14.0

  /// The extent of `value` on a vertical axis at `x`, not beyond the axis; nil for an exact value.
  init?(_ value: ValueInterval, x: Double, on axis: ValueScale) {
    guard let ends = Self.ends(value, on: axis) else { return nil }
    line = .vertical(x: x, from: ends.low, to: ends.high)
    openEnd = value.openEnd
  }

  /// The extent of `value` on a horizontal axis at `y`, not beyond the axis; nil for an exact value.
  init?(_ value: ValueInterval, y: Double, on axis: ValueScale) {
    guard let ends = Self.ends(value, on: axis) else { return nil }
    line = .horizontal(y: y, from: ends.low, to: ends.high)
    openEnd = value.openEnd
  }

  /// The upper end of a vertical bar.
  var top: Double { min(line.start.y, line.end.y) }
  /// The lower end of a vertical bar.
  var bottom: Double { max(line.start.y, line.end.y) }
  /// The left end of a horizontal bar.
  var left: Double { min(line.start.x, line.end.x) }
  /// The right end of a horizontal bar.
  var right: Double { max(line.start.x, line.end.x) }

  private static func ends(_ value: ValueInterval, on axis: ValueScale) -> (low: Double, high: Double)? {
    guard !value.isExact else { return nil }
    let reach = axis.end < axis.start ? -openLength : openLength
    let bounds = min(axis.start, axis.end)...max(axis.start, axis.end)
    let held = { (position: Double) in min(max(position, bounds.lowerBound), bounds.upperBound) }
    let (low, high) = (axis(value.low), axis(value.high))
    return (
      value.openEnd == .below ? held(low - reach) : low, value.openEnd == .above ? held(high + reach) : high
    )
  }
}
