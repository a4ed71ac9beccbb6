/// The one place where coordinates are rounded and printed.
public enum Coordinate {
  /// The value to two decimals, never negative zero; a value that is not finite becomes 0, though no layout makes one.
  public static func rounded(_ value: Double) -> Double {
    Double(hundredths(of: value)) / 100
  }

  /// The shortest decimal of the rounded value: `12`, `12.5`, `-0.25`; no exponent, no trailing zeros, never `-0`.
  public static func text(_ value: Double) -> String {
    let hundredths = hundredths(of: value)
    let decimals = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2
    let start = hundredths < 0 ? 1 : 0
    let point = start + digitCount(of: hundredths.magnitude / 100)
    let count = decimals == 0 ? point : point + 1 + decimals
    // Charts are full of these texts: written in place they take no memory of their own up to 15 characters.
    return String(unsafeUninitializedCapacity: count) { bytes in
      var digits = hundredths.magnitude / (decimals == 0 ? 100 : decimals == 1 ? 10 : 1)
      for place in (start..<count).reversed() where place != point {
        bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits % 10)
        digits /= 10
      }
      if start > 0 { bytes[0] = UInt8(ascii: "-") }
      if decimals > 0 { bytes[point] = UInt8(ascii: ".") }
      return count
    }
  }

  /// The value in hundredths, half of one away from zero; by whole numbers, which saves a call of the C library.
  private static func hundredths(of value: Double) -> Int64 {
    guard value.magnitude < limit else { return value.isFinite ? Int64(value < 0 ? -limit : limit) * 100 : 0 }
    let exact = value * 100
    let whole = Int64(exact)
    let rest = exact - Double(whole)
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
  }

  private static func digitCount(of number: UInt64) -> Int {
    var (count, bound) = (1, UInt64(10))
    while number >= bound { (count, bound) = (count + 1, bound * 10) }
    return count
  }

  /// No drawing is larger; hundredths of it are still exact.
  private static let limit = 1e12
}
