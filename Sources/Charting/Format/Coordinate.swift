// For the linker alone: `rounded()` becomes a call of the C library's `round`.
import Glibc

/// The one place where coordinates are rounded and printed.
public enum Coordinate {
  /// The value to two decimals, never negative zero; a value that is not finite becomes 0, though no layout makes one.
  public static func rounded(_ value: Double) -> Double {
    guard value.isFinite else { return 0 }
    guard value.magnitude < limit else { return value < 0 ? -limit : limit }
    let hundredths = (value * 100).rounded()
    return hundredths == 0 ? 0 : hundredths / 100
  }

  /// The shortest decimal of the rounded value: `12`, `12.5`, `-0.25`; no exponent, no trailing zeros, never `-0`.
  public static func text(_ value: Double) -> String {
    let hundredths = Int64((rounded(value) * 100).rounded())
    let (whole, fraction) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    switch fraction {
    case 0: return "\(sign)\(whole)"
    case let tenths where tenths % 10 == 0: return "\(sign)\(whole).\(tenths / 10)"
    case 1..<10: return "\(sign)\(whole).0\(fraction)"
    default: return "\(sign)\(whole).\(fraction)"
    }
  }

  /// No drawing is larger; hundredths of it are still exact.
  private static let limit = 1e12
}
