/// A distance between ticks: 1, 2 or 5 times a power of ten.
public struct TickStep: Hashable, Sendable {
  /// 1, 2 or 5.
  public let factor: Int
  /// The power of ten.
  public let exponent: Int

  /// The step that cuts `span` (positive and finite) into about `count` parts, after d3-array's `tickIncrement`:
  /// the thresholds √50, √10 and √2 are the geometric means of neighbouring steps.
  public init(span: Double, count: Int) {
    var mantissa = span / Double(max(count, 1))
    var exponent = 0
    while mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    while mantissa < 1, exponent > -300 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
    switch mantissa {
    case 7.0710678118654755...: (factor, self.exponent) = (1, exponent + 1)
    case 3.1622776601683795...: (factor, self.exponent) = (5, exponent)
    case 1.4142135623730951...: (factor, self.exponent) = (2, exponent)
    default: (factor, self.exponent) = (1, exponent)
    }
  }

  /// The step's length.
  public var value: Double { multiple(1) }

  /// `count` steps, computed with one rounding: negative powers of ten divide.
  public func multiple(_ count: Double) -> Double {
    DecimalPower.multiple(count * Double(factor), exponent)
  }
}
