import Diagnostics

extension Lexer {
  /// Reads a string between single or double quotes, with Python's escapes.
  mutating func readString() -> Bool {
    let (start, quote) = (place, bytes[place])
    var text = String.UnicodeScalarView()
    place += 1
    while place < bytes.count, bytes[place] != quote {
      if bytes[place] == UInt8(ascii: "\\") {
        guard readEscape(into: &text) else { return false }
      } else if let (scalar, width) = bytes.scalar(at: place) {
        text.append(scalar)
        place += width
      } else {
        place += 1
      }
    }
    guard place < bytes.count else {
      fail(
        start, start + 1, Text(zh: "文本的引号没有结束", en: "the string is never closed"),
        help: Self.closing(source.text(start..<(start + 1))))
      place = start + 1
      return false
    }
    place += 1
    add(.string(String(text)), start, place)
    return true
  }

  private mutating func readEscape(into text: inout String.UnicodeScalarView) -> Bool {
    let start = place
    guard start + 1 < bytes.count else {
      place += 1
      return true
    }
    place += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\n"): return true
    case UInt8(ascii: "x"): return readCode(2, start, &text)
    case UInt8(ascii: "u"): return readCode(4, start, &text)
    case UInt8(ascii: "U"): return readCode(8, start, &text)
    case UInt8(ascii: "N"):
      let help = Text(zh: "直接写这个字符，或用 \\u 和四位编码", en: "write the character itself, or \\u and its code")
      fail(start, start + 2, Text(zh: "不支持按名称转义", en: "characters cannot be written by name"), help: help)
      return false
    case let digit where (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit):
      readOctal(start + 1, &text)
      return true
    case let letter:
      if let scalar = Self.escapes[letter] {
        text.append(scalar)
      } else {
        // An unknown escape stays as it is written, backslash included.
        text.append("\\")
        place = start + 1
        if bytes[place] < 0x80 {
          text.append(Unicode.Scalar(bytes[place]))
          place += 1
        }
      }
      return true
    }
  }

  private mutating func readCode(_ width: Int, _ start: Int, _ text: inout String.UnicodeScalarView) -> Bool {
    let end = min(place + width, bytes.count)
    guard end == place + width, let code = UInt32(source.text(place..<end), radix: 16),
      let scalar = Unicode.Scalar(code)
    else {
      fail(
        start, end, Text(zh: "转义序列不完整或不是字符", en: "the escape is incomplete or not a character"),
        help: Text(zh: "反斜杠本身写作 \\\\", en: "a backslash itself is written \\\\"))
      place = end
      return false
    }
    text.append(scalar)
    place = end
    return true
  }

  private mutating func readOctal(_ start: Int, _ text: inout String.UnicodeScalarView) {
    let digits = bytes[start..<min(start + 3, bytes.count)].prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0)
    }
    place = start + digits.count
    let code = digits.reduce(UInt32(0)) { $0 * 8 + UInt32($1 - UInt8(ascii: "0")) }
    if let scalar = Unicode.Scalar(code) { text.append(scalar) }
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "n"): "\n", UInt8(ascii: "t"): "\t", UInt8(ascii: "r"): "\r", UInt8(ascii: "\\"): "\\",
    UInt8(ascii: "'"): "'", UInt8(ascii: "\""): "\"", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "f"): "\u{c}", UInt8(ascii: "v"): "\u{b}",
  ]
}
