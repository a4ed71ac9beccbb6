/// The one place where coordinates are rounded and printed.
public enum Coordinate {
  /// The value to two decimals, never negative zero; a value that is not finite becomes 0, though no layout makes one.
  @inline(__always)
  public static func rounded(_ value: Double) -> Double { hundredths(of: value) / 100 }

  /// The shortest decimal of the rounded value: `12`, `12.5`, `-0.25`; no exponent, no trailing zeros, never `-0`.
  public static func text(_ value: Double) -> String {
    String(capacity: greatestLength) { $0.append(coordinate: value) }
  }

  /// The value in whole hundredths, rounded half away from zero; sums of them are exact.
  @inline(__always)
  static func hundredths(of value: Double) -> Double {
    guard value.magnitude < limit else { return value.isFinite ? (value < 0 ? -limit : limit) * 100 : 0 }
    let exact = value * 100
    // A float of this size has no room for a fraction, which saves a call of the C library's `round`.
    let whole = (exact + 0x1.8p52) - 0x1.8p52
    guard (exact - whole).magnitude == 0.5 else { return whole }
    return exact + (exact < 0 ? -0.5 : 0.5)
  }

  /// No drawing is larger; hundredths of it are still exact.
  private static let limit = 1e12

  /// The bytes of the longest text, `-1000000000000`, and of one with decimals, `-999999999999.99`.
  static let greatestLength = 16
}

extension OutputSpan<UInt8> {
  /// Appends the text of a coordinate.
  mutating func append(coordinate value: Double) {
    let hundredths = Int(Coordinate.hundredths(of: value))
    if hundredths < 0 { append("-") }
    let (whole, fraction) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    append(digitsOf: whole)
    guard fraction > 0 else { return }
    append(".")
    let (tenths, rest) = fraction.quotientAndRemainder(dividingBy: 10)
    append(last: rest == 0 ? 1 : 2, digitsOf: rest == 0 ? tenths : fraction)
  }
}
