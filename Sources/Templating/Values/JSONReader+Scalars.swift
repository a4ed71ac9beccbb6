import Diagnostics

extension JSONReader {
  mutating func readNumber() throws(Diagnostic) -> Value {
    let start = place
    while place < bytes.count, "+-.eE0123456789".utf8.contains(bytes[place]) { place += 1 }
    let text = source.text(start..<place)
    if Self.isNumber(text) {
      if !text.contains(where: { ".eE".contains($0) }), let whole = Int(text) { return .int(whole) }
      if let number = Double(text) { return .float(number) }
    }
    throw fault(Text(zh: "“\(text)”不是数", en: "'\(text)' is not a number"), at: start)
  }

  /// Whether it follows JSON's grammar: digits on both sides of a point, no needless zero in front.
  private static func isNumber(_ text: String) -> Bool {
    text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
  }

  mutating func readString() throws(Diagnostic) -> String {
    let start = place
    var units: [UInt8] = []
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      guard bytes[place] >= 0x20 else {
        throw fault(Text(zh: "文本里有控制字符", en: "there is a control character in the text"))
      }
      if bytes[place] == UInt8(ascii: "\\") {
        units += String(try readEscape()).utf8
      } else {
        units.append(bytes[place])
        place += 1
      }
    }
    guard place < bytes.count else { throw fault(Text(zh: "文本没有结束", en: "the text is never closed"), at: start) }
    place += 1
    return String(decoding: units, as: UTF8.self)
  }

  private mutating func readEscape() throws(Diagnostic) -> Unicode.Scalar {
    let start = place
    place += 2
    guard start + 1 < bytes.count else { throw fault(Text(zh: "转义不完整", en: "the escape is incomplete"), at: start) }
    switch bytes[start + 1] {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(bytes[start + 1])
    case UInt8(ascii: "u"):
      if let scalar = readCode() { return scalar }
    default: break
    }
    throw fault(Text(zh: "转义不正确", en: "the escape is not valid"), at: start)
  }

  /// Four hexadecimal digits, or twice four that make a surrogate pair.
  private mutating func readCode() -> Unicode.Scalar? {
    guard let first = readUnit() else { return nil }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xdc00, bytes[place...].starts(with: "\\u".utf8) else { return nil }
    place += 2
    guard let second = readUnit(), (0xdc00..<0xe000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
  }

  private mutating func readUnit() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    defer { place += 4 }
    let digits = source.text(place..<(place + 4))
    return digits.allSatisfy(\.isHexDigit) ? UInt32(digits, radix: 16) : nil
  }
}
