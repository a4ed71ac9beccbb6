import Diagnostics

/// Finds the place of a piece of text in the file, in characters, from what the parser knows in bytes.
///
/// The parser's columns are off after stripped indentation and in links that span lines, so the text itself is sought.
struct Locator {
  private let lines: SourceLines
  private let path: String
  private let firstLine: Int

  /// A locator for a body whose first line has the number `firstLine` in the file at `path`.
  init(_ text: String, path: String, firstLine: Int) {
    lines = SourceLines(text)
    self.path = path
    self.firstLine = firstLine
  }

  /// Where `needle` stands at or after `span`, else in its first line, else the span's own start.
  ///
  /// An inline node whose place the parser does not know is sought in its whole `block`.
  func location(of needle: String, near span: Node.Span, in block: Node.Span) -> SourceLocation {
    let start = span.line > 0 ? span : block
    for number in start.line...max(start.line, block.endLine) {
      guard let line = lines[number] else { break }
      let column = number == start.line ? start.column : 1
      if let range = Self.range(of: needle, in: line, from: column) ?? Self.range(of: needle, in: line, from: 1) {
        return location(number, line, range.lowerBound, length: line[range].count)
      }
    }
    guard let line = lines[start.line] else { return SourceLocation(path: path, line: firstLine) }
    let offset = max(0, min(start.column - 1, line.utf8.count))
    return location(start.line, line, line.utf8.index(line.startIndex, offsetBy: offset), length: 1)
  }

  /// The text of line `number`, counted in the body; empty where there is none.
  func line(_ number: Int) -> Substring {
    lines[number] ?? ""
  }

  /// The numbers and texts of the lines, counted in the body.
  var numberedLines: some Sequence<(number: Int, text: Substring)> {
    (1...lines.count).lazy.compactMap { number in lines[number].map { (number, $0) } }
  }

  private func location(_ number: Int, _ line: Substring, _ index: Substring.Index, length: Int) -> SourceLocation {
    let column = line[..<index].count + 1
    return SourceLocation(path: path, line: number + firstLine - 1, column: column, length: max(1, length))
  }

  private static func range(of needle: String, in line: Substring, from column: Int) -> Range<Substring.Index>? {
    guard column - 1 <= line.utf8.count else { return nil }
    let start = line.utf8.index(line.startIndex, offsetBy: max(0, column - 1))
    return line[start...].firstBytes(needle)
  }
}
