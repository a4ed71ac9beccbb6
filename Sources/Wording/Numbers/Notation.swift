/// Numbers as readers see them, by rules that no language changes.
///
/// At most four decimals (four digits that count where the number is below one), no trailing zeros, thousands set off
/// by commas from 10,000 on, a true minus sign, and never an exponent.
package enum Notation {
  /// The number with at most `decimals` decimals; nil leaves it to the size of the number.
  package static func number(_ value: Double, decimals: Int? = nil) -> String {
    guard value.isFinite else { return value.isNaN ? "–" : value < 0 ? "−∞" : "∞" }
    let places = min(max(decimals ?? significantPlaces(of: value), 0), 15)
    let (whole, fraction) = digits(of: abs(value), places: places)
    let isZero = whole == "0" && fraction.isEmpty
    let sign = value < 0 && !isZero ? "−" : ""
    return sign + grouped(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// A share, 0 to 1, as a percentage with at most one decimal.
  package static func percent(_ share: Double) -> String {
    number(share * 100, decimals: 1) + "%"
  }

  /// A number, or the two ends of an interval with a dash between where they read differently.
  package static func range(_ low: Double, _ high: Double, _ text: (Double) -> String) -> String {
    let (first, second) = (text(low), text(high))
    return first == second ? first : first + "–" + second
  }

  /// Four places, and for a number below one as many more as it has leading zeros.
  private static func significantPlaces(of value: Double) -> Int {
    var places = 4
    var rest = abs(value)
    while rest > 0 && rest < 0.1 && places < 12 {
      rest *= 10
      places += 1
    }
    return places
  }

  /// The digits before and after the point, rounded half away from zero, without trailing zeros.
  private static func digits(of value: Double, places: Int) -> (whole: String, fraction: String) {
    let scale = (0..<places).reduce(1.0) { power, _ in power * 10 }
    // A decimal half such as 1.005 lies just below itself as a Double; the nudge is far below what is printed.
    let scaled = (value * scale * (1 + 4e-16)).rounded()
    guard scaled < 9e15 else { return (wholeDigits(of: value.rounded()), "") }
    var number = UInt64(scaled)
    var places = places
    while places > 0 && number % 10 == 0 {
      number /= 10
      places -= 1
    }
    let text = String(number)
    guard places > 0 else { return (text, "") }
    let bytes = Array(repeating: zero, count: max(places + 1 - text.utf8.count, 0)) + Array(text.utf8)
    return (
      String(decoding: bytes.dropLast(places), as: UTF8.self), String(decoding: bytes.suffix(places), as: UTF8.self)
    )
  }

  /// The digits of a whole number of any size.
  private static func wholeDigits(of value: Double) -> String {
    var digits: [UInt8] = []
    var rest = value
    while rest >= 1 {
      let digit = rest.truncatingRemainder(dividingBy: 10)
      digits.append(zero + UInt8(digit))
      rest = ((rest - digit) / 10).rounded()
    }
    return digits.isEmpty ? "0" : String(decoding: digits.reversed(), as: UTF8.self)
  }

  private static func grouped(_ whole: String) -> String {
    let digits = Array(whole.utf8)
    guard digits.count >= 5 else { return whole }
    var result: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let zero = UInt8(ascii: "0")
}
