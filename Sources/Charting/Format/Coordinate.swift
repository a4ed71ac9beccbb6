/// The one place where coordinates are rounded and printed.
public enum Coordinate {
  /// The value to two decimals, never negative zero; a value that is not finite becomes 0, though no layout makes one.
  public static func rounded(_ value: Double) -> Double {
    Double(hundredths(of: value)) / 100
  }

  /// The shortest decimal of the rounded value: `12`, `12.5`, `-0.25`; no exponent, no trailing zeros, never `-0`.
  public static func text(_ value: Double) -> String {
    let hundredths = hundredths(of: value)
    let whole = -100 < hundredths && hundredths < 0 ? "-0" : String(hundredths / 100)
    let fraction = Int(hundredths.magnitude % 100)
    return fraction == 0 ? whole : whole + fractions[fraction]
  }

  /// The value in hundredths, half of one away from zero; by whole numbers, which saves a call of the C library.
  private static func hundredths(of value: Double) -> Int64 {
    guard value.magnitude < limit else { return value.isFinite ? Int64(value < 0 ? -limit : limit) * 100 : 0 }
    let exact = value * 100
    let whole = Int64(exact)
    let rest = exact - Double(whole)
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
  }

  /// What follows the whole number, by hundredths: nothing, `.01`, … `.1`, … `.99`.
  private static let fractions = (0..<100).map { hundredths in
    switch hundredths {
    case 0: ""
    case let tenths where tenths % 10 == 0: ".\(tenths / 10)"
    case 1..<10: ".0\(hundredths)"
    default: ".\(hundredths)"
    }
  }

  /// No drawing is larger; hundredths of it are still exact.
  private static let limit = 1e12
}
