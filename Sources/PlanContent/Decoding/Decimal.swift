import Diagnostics

/// A plain decimal number and how finely it was written.
struct Decimal: Sendable, Hashable {
  let value: Double
  /// Half a unit of the last written digit.
  let precision: Double

  /// Reads an optional sign, digits, and an optional point with digits after it; nil for anything else.
  init?(_ text: String) {
    var digits = Substring(text).utf8
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }
    guard isPlain, (1...2).contains(parts.count), let value = Double(text), value.isFinite else { return nil }
    self.value = value
    self.precision = 0.5 / powerOfTen(parts.count == 2 ? parts[1].count : 0)
  }
}

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
