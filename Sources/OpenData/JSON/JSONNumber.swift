import Glibc

extension Double {
  /// The number in JSON with twelve significant digits, so that the last bits of a logarithm do not show; an end that is
  /// open, or no number at all, is null.
  var jsonLiteral: String {
    guard isFinite else { return "null" }
    let value = rounded(toDigits: 12)
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
  }

  /// The nearest number with `digits` significant decimal digits.
  private func rounded(toDigits digits: Int) -> Double {
    guard self != 0 else { return 0 }
    let places = digits - 1 - Int(log10(abs(self)).rounded(.down))
    let scale = pow(10, Double(abs(places)))
    return places >= 0 ? (self * scale).rounded() / scale : (self / scale).rounded() * scale
  }
}
