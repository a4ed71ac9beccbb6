import Diagnostics

extension Lexer {
  /// Reads the words of a tag that opened at `opening` until its closing delimiter.
  mutating func readWords(until closing: Token.Kind, _ opening: Int) {
    var open: [Symbol] = []
    while true {
      place = bytes.skippingSpace(from: place)
      guard place < bytes.count else { return failUnclosed(closing, opening) }
      if open.isEmpty, closeTag(closing) { return }
      guard readWord(&open) else { return recover(closing) }
    }
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
  private mutating func readWord(_ open: inout [Symbol]) -> Bool {
    let byte = bytes[place]
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { return readString() }
    if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return readNumber() }
    if let end = nameEnd() {
      add(.name(source.text(place..<end)), place, end)
      place = end
      return true
    }
    guard let symbol = Symbol.allCases.first(where: { has($0.rawValue, at: place) }) else {
      let width = bytes.scalar(at: place)?.width ?? 1
      let character = source.text(place..<(place + width))
      fail(place, place + width, Text(zh: "标签里不能有“\(character)”", en: "'\(character)' has no meaning in a tag"))
      return false
    }
    return read(symbol, &open)
  }

  private mutating func read(_ symbol: Symbol, _ open: inout [Symbol]) -> Bool {
    let start = place
    place += symbol.rawValue.utf8.count
    if symbol.closing != nil {
      open.append(symbol)
    } else if symbol.isClosing {
      guard let last = open.popLast(), last.closing == symbol else {
        fail(
          start, place,
          Text(zh: "没有与“\(symbol.rawValue)”配对的括号", en: "nothing is open that '\(symbol.rawValue)' could close"))
        return false
      }
    }
    add(.symbol(symbol), start, place)
    return true
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
    add(.invalid, bytes.count, bytes.count)
    add(closing, bytes.count, bytes.count)
  }

  /// After a fault, goes on behind the end of the tag, so that the rest of the file is still checked.
  private mutating func recover(_ closing: Token.Kind) {
    add(.invalid, place, place)
    let delimiter = closing == .tagEnd ? "%}" : "}}"
    place = bytes.firstRange(of: Array(delimiter.utf8), from: place)?.upperBound ?? bytes.count
    add(closing, place, place)
  }
}
