/// Powers of ten with one rounding: negative ones divide.
enum DecimalPower {
  /// `factor` times 10^`exponent`.
  static func multiple(_ factor: Double, _ exponent: Int) -> Double {
    let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
    return exponent < 0 ? factor / power : factor * power
  }
}
