import Diagnostics

extension Lexer {
  /// Reads the words of a tag that opened at `opening` until its closing delimiter.
  mutating func readWords(until closing: Token.Kind, _ opening: Int) {
    var open: [OpenBracket] = []
    while true {
      place = bytes.skippingSpace(from: place)
      guard place < bytes.count, !startsNextTag(opening) else { return failUnclosed(closing, opening) }
      if open.isEmpty, closeTag(closing) { return }
      guard checkBrackets(&open, closing), readWord(&open, closing) else { return recover(closing) }
    }
  }

  /// A bracket that waits for its other half.
  private struct OpenBracket {
    let symbol: Symbol
    let place: Int
  }

  /// Whether another tag starts here, on a later line than the one that is being read.
  private func startsNextTag(_ opening: Int) -> Bool {
    startsDelimiter && bytes[opening..<place].contains(UInt8(ascii: "\n"))
  }

  private var startsDelimiter: Bool {
    has("{{", at: place) || has("{%", at: place) || has("{#", at: place)
  }

  /// Reports a tag inside of the tag, and a bracket that is still open where the tag ends.
  private mutating func checkBrackets(_ open: inout [OpenBracket], _ closing: Token.Kind) -> Bool {
    if startsDelimiter {
      let delimiter = source.text(place..<(place + 2))
      fail(
        place, place + 2, Text(zh: "标签里不能再有“\(delimiter)”", en: "'\(delimiter)' cannot stand inside another tag"),
        help: Text(zh: "在标签里直接写名称，不加括号", en: "inside a tag names stand without braces"))
      return false
    }
    let end = closing == .tagEnd ? "%}" : "}}"
    guard let bracket = open.last, has(end, at: place), closing == .tagEnd || bracket.symbol != .leftBrace
    else { return true }
    let (symbol, other) = (bracket.symbol.rawValue, bracket.symbol.closing?.rawValue ?? "")
    fail(
      bracket.place, bracket.place + 1, Text(zh: "“\(symbol)”没有结束", en: "'\(symbol)' is never closed"),
      help: Self.closing(other))
    return false
  }

  private mutating func closeTag(_ closing: Token.Kind) -> Bool {
    let delimiter = closing == .tagEnd ? "%}" : "}}"
    let sign = has(delimiter, at: place) ? nil : sign(at: place)
    if sign == .keep, closing == .outputEnd { return false }
    let start = place + (sign == nil ? 0 : 1)
    guard has(delimiter, at: start) else { return false }
    add(closing, place, start + 2)
    place = closing == .outputEnd && sign == nil ? start + 2 : afterTag(start + 2, sign)
    return true
  }

  /// Reads one word or symbol; false if there is none that could be.
  private mutating func readWord(_ open: inout [OpenBracket], _ closing: Token.Kind) -> Bool {
    let byte = bytes[place]
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { return readString() }
    if byte.isDigit { return readNumber() }
    if let end = nameEnd() {
      add(.name(source.text(place..<end)), place, end)
      place = end
      return true
    }
    guard let symbol = Symbol.allCases.first(where: { has($0.rawValue, at: place) }) else {
      let width = bytes.scalar(at: place)?.width ?? 1
      let character = source.text(place..<(place + width))
      let rest = source.text(place..<min(place + 9, bytes.count))
      fail(
        place, place + width, Text(zh: "标签里不能有“\(character)”", en: "'\(character)' has no meaning in a tag"),
        help: Hint.sign(rest))
      return false
    }
    return read(symbol, &open, closing)
  }

  private mutating func read(_ symbol: Symbol, _ open: inout [OpenBracket], _ closing: Token.Kind) -> Bool {
    let start = place
    place += symbol.rawValue.utf8.count
    if symbol.closing != nil {
      open.append(OpenBracket(symbol: symbol, place: start))
    } else if symbol.isClosing {
      let last = open.popLast()
      guard last?.symbol.closing == symbol else {
        failBracket(symbol, start, last?.symbol, closing)
        return false
      }
    }
    add(.symbol(symbol), start, place)
    return true
  }

  private mutating func failBracket(_ symbol: Symbol, _ start: Int, _ last: Symbol?, _ closing: Token.Kind) {
    guard let last, let other = last.closing else {
      let message = Text(
        zh: "没有与“\(symbol.rawValue)”配对的括号", en: "nothing is open that '\(symbol.rawValue)' could close")
      let end = closing == .tagEnd ? "%}" : "}}"
      return fail(start, place, message, help: symbol == .rightBrace ? Self.closing(end) : nil)
    }
    fail(
      start, place,
      Text(
        zh: "“\(last.rawValue)”应由“\(other.rawValue)”结束，却是“\(symbol.rawValue)”",
        en: "'\(last.rawValue)' must be closed by '\(other.rawValue)', but this is '\(symbol.rawValue)'"))
  }

  private func nameEnd() -> Int? {
    var end = place
    while end < bytes.count, let (scalar, width) = bytes.scalar(at: end) {
      let isFirst = end == place
      guard scalar == "_" || (isFirst ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue) else { break }
      end += width
    }
    return end > place ? end : nil
  }

  private mutating func failUnclosed(_ closing: Token.Kind, _ opening: Int) {
    let delimiter = closing == .tagEnd ? "%}" : "}}"
    fail(opening, opening + 2, Text(zh: "标签没有结束", en: "the tag is never closed"), help: Self.closing(delimiter))
    // Of a tag that never ends, its name alone is certain.
    let start = tokens.lastIndex { $0.kind == .tagStart || $0.kind == .outputStart } ?? tokens.endIndex
    tokens.removeSubrange(min(start + (closing == .tagEnd ? 2 : 1), tokens.endIndex)...)
    add(.invalid, place, place)
    add(closing, place, place)
  }

  /// After a fault, goes on behind the end of the tag, so that the rest of the file is still checked.
  private mutating func recover(_ closing: Token.Kind) {
    add(.invalid, place, place)
    let delimiter = closing == .tagEnd ? "%}" : "}}"
    place = bytes.firstRange(of: Array(delimiter.utf8), from: place)?.upperBound ?? bytes.count
    add(closing, place, place)
  }
}
