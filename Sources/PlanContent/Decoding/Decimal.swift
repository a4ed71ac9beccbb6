import Diagnostics

/// A plain decimal number and how finely it was written.
struct Decimal: Sendable, Hashable {
  let value: Double
  /// Half a unit of the last written digit.
  let precision: Double

  /// Reads an optional sign, digits, and an optional point with digits after it; nil for anything else.
  init?(_ text: String) {
    var places: Int?
    var previous = UInt8(ascii: "+")
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): places = places.map { $0 + 1 }
      case UInt8(ascii: "."):
        guard places == nil, isDigit(previous) else { return nil }
        places = 0
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        guard index == 0 else { return nil }
      default: return nil
      }
      previous = byte
    }
    guard isDigit(previous), let value = Double(text), value.isFinite else { return nil }
    self.value = value
    self.precision = 0.5 / powerOfTen(places ?? 0)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

extension TextFormat where Value == Decimal {
  /// A plain decimal number, without separators or unit.
  static var decimal: Self {
    Self(
      parse: { Decimal($0) },
      fault: { text in
        Fault(
          code: "bad-number", message: Text(zh: "“\(text)”不是数字", en: "'\(text)' is not a number"),
          help: Text(
            zh: "只写数字，如 1788 或 7.2；不要千分位逗号、百分号和单位",
            en: "write digits only, such as 1788 or 7.2, without separators, percent sign or unit"))
      })
  }
}

/// 10 to the power of `exponent`; exact to 10^22.
func powerOfTen(_ exponent: Int) -> Double {
  (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 }
}
