import Diagnostics

extension Lexer {
  /// Reads an integer (decimal, `0x`, `0o`, `0b`) or a float; digits may be grouped with `_`.
  mutating func readNumber() -> Bool {
    let start = place
    if let radix = radix(at: place) {
      place += 2
      skipDigits { $0.isHexDigit }
      return addInteger(start, start + 2, radix)
    }
    skipDigits(\.isNumber)
    let isAfterDot = tokens.last?.kind == .symbol(.dot) && tokens.last?.span.end == Int32(start)
    let wholeEnd = place
    if !isAfterDot { skipFraction() }
    guard place > wholeEnd else { return addInteger(start, start, 10) }
    guard let number = Double(digits(start..<place)) else { return failNumber(start) }
    add(.float(number), start, place)
    return true
  }

  /// Skips `.5`, `.5e3` or `e3`, if it is complete.
  private mutating func skipFraction() {
    if has(".", at: place), isDigit(place + 1) {
      place += 1
      skipDigits(\.isNumber)
    }
    guard has("e", at: place) || has("E", at: place) else { return }
    let exponent = place + 1 + (sign(at: place + 1) == nil ? 0 : 1)
    guard isDigit(exponent) else { return }
    place = exponent
    skipDigits(\.isNumber)
  }

  private mutating func skipDigits(_ isDigit: (Character) -> Bool) {
    while place < bytes.count {
      let isGrouping = bytes[place] == UInt8(ascii: "_") && place + 1 < bytes.count
      let digit = bytes[isGrouping ? place + 1 : place]
      guard digit < 0x80, isDigit(Character(Unicode.Scalar(digit))) else { return }
      place += isGrouping ? 2 : 1
    }
  }

  private mutating func addInteger(_ start: Int, _ digitStart: Int, _ radix: Int) -> Bool {
    let digits = digits(digitStart..<place)
    let hasLeadingZero = radix == 10 && digits.first == "0" && digits.contains { $0 != "0" }
    guard !hasLeadingZero, let number = Int(digits, radix: radix) else { return failNumber(start) }
    add(.integer(number), start, place)
    return true
  }

  private mutating func failNumber(_ start: Int) -> Bool {
    let text = source.text(start..<place)
    if text.hasPrefix("0"), text.contains(where: { ("1"..."9").contains($0) }) {
      fail(
        start, place, Text(zh: "整数不能以 0 开头", en: "a whole number does not start with 0"),
        help: Text(zh: "去掉前面的 0，或者写成文本", en: "leave out the 0, or write it as text"))
    } else {
      fail(start, place, Text(zh: "“\(text)”不是 64 位以内的数", en: "'\(text)' is not a number of at most 64 bits"))
    }
    return false
  }

  private func digits(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }

  private func isDigit(_ place: Int) -> Bool {
    place < bytes.count && bytes[place].isDigit
  }

  private func radix(at place: Int) -> Int? {
    guard bytes[place] == UInt8(ascii: "0"), place + 2 < bytes.count else { return nil }
    switch bytes[place + 1] | 0x20 {
    case UInt8(ascii: "x"): return 16
    case UInt8(ascii: "o"): return 8
    case UInt8(ascii: "b"): return 2
    default: return nil
    }
  }
}
