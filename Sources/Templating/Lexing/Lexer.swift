import Diagnostics

/// Cuts a template into tokens: literal text here, the inside of tags in `Lexer+Tag.swift`.
///
/// White space is controlled as in Jinja2 with `trim_blocks` and `lstrip_blocks`: the line feed after a tag or comment
/// goes, and so does the indentation before one that starts its line; `-` strips more, `+` keeps it.
struct Lexer {
  let source: SourceText
  var place = 0
  var tokens: [Token] = []
  var diagnostics: [Diagnostic] = []
  /// Whether the text so far ends in a line feed, so that the next tag may stand at the start of its line.
  private var startsLine = true

  init(_ source: SourceText) {
    self.source = source
  }

  var bytes: [UInt8] { source.bytes }

  /// Reads everything; faults are collected in ``diagnostics``.
  mutating func run() {
    while let opening = nextOpening() {
      switch bytes[opening + 1] {
      case UInt8(ascii: "{"): readOutput(opening)
      case UInt8(ascii: "#"): readComment(opening)
      default: if let body = rawBody(opening) { readRaw(opening, body) } else { readTag(opening) }
      }
    }
    add(.text, place, bytes.count)
    add(.end, bytes.count, bytes.count)
  }

  mutating func add(_ kind: Token.Kind, _ start: Int, _ end: Int) {
    guard kind != .text || start < end else { return }
    tokens.append(Token(kind: kind, span: Span(start, end)))
  }

  mutating func fail(_ start: Int, _ end: Int, _ message: Text, help: Text? = nil) {
    guard diagnostics.count < Limits.faults else { return }
    let location = source.location(of: Span(start, end))
    diagnostics.append(Diagnostic(.error, "template-syntax", at: location, message, help: help))
  }

  private func nextOpening() -> Int? {
    var start = place
    while let brace = bytes[start...].firstIndex(of: UInt8(ascii: "{")), brace + 1 < bytes.count {
      if "{%#".utf8.contains(bytes[brace + 1]) { return brace }
      start = brace + 1
    }
    return nil
  }

  private mutating func readOutput(_ opening: Int) {
    addText(upTo: opening, sign: sign(at: opening + 2), keepsIndentation: true)
    place = opening + 2 + (sign(at: opening + 2) == nil ? 0 : 1)
    add(.outputStart, opening, place)
    readWords(until: .outputEnd, opening)
    startsLine = place > 0 && bytes[place - 1] == UInt8(ascii: "\n")
  }

  private mutating func readTag(_ opening: Int) {
    addText(upTo: opening, sign: sign(at: opening + 2))
    place = opening + 2 + (sign(at: opening + 2) == nil ? 0 : 1)
    add(.tagStart, opening, place)
    readWords(until: .tagEnd, opening)
    startsLine = place > 0 && bytes[place - 1] == UInt8(ascii: "\n")
  }

  private mutating func readComment(_ opening: Int) {
    addText(upTo: opening, sign: sign(at: opening + 2))
    let start = opening + 2 + (sign(at: opening + 2) == nil ? 0 : 1)
    guard let end = bytes.firstRange(of: Array("#}".utf8), from: start) else {
      fail(opening, opening + 2, Text(zh: "注释没有结束", en: "the comment is never closed"), help: Self.closing("#}"))
      place = bytes.count
      return
    }
    let sign = end.lowerBound > start ? self.sign(at: end.lowerBound - 1) : nil
    place = afterTag(end.upperBound, sign)
    startsLine = bytes[place - 1] == UInt8(ascii: "\n")
  }

  private mutating func readRaw(_ opening: Int, _ body: Int) {
    addText(upTo: opening, sign: sign(at: opening + 2))
    startsLine = bytes[body - 1] == UInt8(ascii: "\n")
    place = body
    guard let (start, end, sign) = rawEnd(from: body) else {
      let help = Text(zh: "用 {% endraw %} 结束", en: "close it with {% endraw %}")
      fail(opening, opening + 2, Text(zh: "raw 没有结束", en: "the raw block is never closed"), help: help)
      place = bytes.count
      return
    }
    addText(upTo: start, sign: self.sign(at: start + 2))
    place = afterTag(end, sign)
    startsLine = bytes[place - 1] == UInt8(ascii: "\n")
  }

  /// Adds the text before a tag, stripped as the tag's `sign` and the settings say.
  private mutating func addText(upTo end: Int, sign: Sign?, keepsIndentation: Bool = false) {
    var kept = end
    if sign == .strip {
      kept = bytes.trimmingSpace(place..<end)
    } else if sign != .keep, !keepsIndentation {
      let newline = bytes[place..<end].lastIndex(of: UInt8(ascii: "\n"))
      let lineStart = newline.map { $0 + 1 } ?? place
      if newline != nil || startsLine, bytes.trimmingSpace(lineStart..<end) == lineStart { kept = lineStart }
    }
    add(.text, place, kept)
  }

  static func closing(_ delimiter: String) -> Text {
    Text(zh: "用 \(delimiter) 结束", en: "close it with \(delimiter)")
  }
}
