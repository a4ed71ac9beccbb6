import Diagnostics

/// A template's text as bytes, with every line end made a line feed.
struct SourceText: Sendable {
  let path: String
  let name: String
  let bytes: [UInt8]
  /// The number of the first line: above 1 where the text is cut out of a longer file.
  let firstLine: Int
  /// The number of the first line's first column: above 1 where the text is cut out of a longer line.
  let firstColumn: Int

  init(_ file: TemplateFile, firstLine: Int = 1, firstColumn: Int = 1) {
    self.path = file.path
    self.name = file.name
    self.bytes = Self.normalised(file.text)
    self.firstLine = firstLine
    self.firstColumn = firstColumn
  }

  /// The line, column and length of `span` in characters.
  ///
  /// O(start of the span).
  func location(of span: Span) -> SourceLocation {
    let start = min(Int(span.start), bytes.count)
    let before = bytes[..<start]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + firstLine
    let end = min(max(Int(span.end), start), bytes.count)
    let covered = bytes[start..<end].prefix { $0 != UInt8(ascii: "\n") }
    return SourceLocation(
      path: path, line: line, column: text(lineStart..<start).count + (lineStart == 0 ? firstColumn : 1),
      length: max(1, String(decoding: covered, as: UTF8.self).count))
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func normalised(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "\r")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\r") {
        result.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || place == 0 || bytes[place - 1] != UInt8(ascii: "\r") {
        result.append(byte)
      }
    }
    return result
  }
}
