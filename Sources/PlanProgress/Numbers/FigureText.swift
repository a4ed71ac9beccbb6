import PlanModel

/// Numbers as readers see them, by rules that no locale changes.
///
/// At most four decimals (four digits that count where the number is below one), no trailing zeros, thousands set off
/// by commas from 10,000 on, a true minus sign, and never an exponent.
public enum FigureText {
  /// The number with at most `decimals` decimals; nil leaves it to the size of the number.
  public static func number(_ value: Double, decimals: Int? = nil) -> String {
    guard value.isFinite else { return value.isNaN ? "–" : value < 0 ? "−∞" : "∞" }
    let places = min(max(decimals ?? significantPlaces(of: value), 0), 15)
    let (whole, fraction) = digits(of: abs(value), places: places)
    let isZero = whole == "0" && fraction.isEmpty
    let sign = value < 0 && !isZero ? "−" : ""
    return sign + grouped(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The number and its unit: `845户`, `56%`, and in a unit of Latin letters `12 km`.
  public static func figure(_ value: Double, unit: String, decimals: Int? = nil) -> String {
    let isLatin = unit.unicodeScalars.first.map { $0.value < 0x250 && $0.properties.isAlphabetic } ?? false
    return number(value, decimals: decimals) + (isLatin ? " " : "") + unit
  }

  /// The quantity in its unit: the printed words where they hedge, else the number.
  public static func figure(_ quantity: Quantity, unit: String) -> String {
    if !quantity.interval.isExact, let printed = quantity.printed { return words(printed, unit: unit) }
    return figure(quantity.value, unit: unit)
  }

  /// The words that print a figure, with its unit behind the number where they leave it out, as tables of figures do.
  public static func words(_ printed: String, unit: String) -> String {
    guard let last = printed.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return printed }
    let rest = printed[printed.index(after: last)...]
    let isBare = rest.isEmpty || ["左右", "上下", "以上", "以下", "以内"].contains { rest.hasPrefix($0) }
    return isBare ? printed[...last] + unit + rest : printed
  }

  /// A share, 0 to 1, as a percentage with at most one decimal.
  public static func percent(_ share: Double) -> String {
    number(share * 100, decimals: 1) + "%"
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
