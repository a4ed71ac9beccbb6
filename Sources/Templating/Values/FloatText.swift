extension Double {
  /// The shortest decimal that reads back as the same number, laid out as Python does: `1.0`, `1e+16`, `nan`.
  var shortestText: String {
    guard isFinite else { return isNaN ? "nan" : self < 0 ? "-inf" : "inf" }
    guard self != 0 else { return sign == .minus ? "-0.0" : "0.0" }
    // Swift's digits are the same; only very large and very small numbers are laid out differently.
    if magnitude >= 1e-4, magnitude < 1e15 { return description }
    let (digits, exponent) = decimal
    let minus = self < 0 ? "-" : ""
    switch exponent {
    case -4..<0:
      return minus + "0." + String(repeating: "0", count: -exponent - 1) + digits
    case 0..<16:
      let padded = digits + String(repeating: "0", count: Swift.max(0, exponent + 2 - digits.count))
      return minus + padded.prefix(exponent + 1) + "." + padded.dropFirst(exponent + 1)
    default:
      let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
      let size = String(abs(exponent))
      return minus + digits.prefix(1) + fraction + (exponent < 0 ? "e-" : "e+") + (size.count < 2 ? "0" + size : size)
    }
  }

  /// The significant digits and the power of ten of the first one.
  private var decimal: (digits: String, exponent: Int) {
    let parts = magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    let all = mantissa[0] + fraction
    let significant = all.drop { $0 == "0" }
    let leadingZeros = all.count - significant.count
    let shift = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    var digits = String(significant)
    while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    return (digits, mantissa[0].count - 1 - leadingZeros + shift)
  }
}
