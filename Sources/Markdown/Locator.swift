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
    if let (number, line, range) = find(needle, from: start, in: block) {
      return location(number, line, range.lowerBound, length: line[range].count)
    }
    guard let line = lines[start.line] else { return SourceLocation(path: path, line: firstLine) }
    let offset = max(0, min(start.column - 1, line.utf8.count))
    return location(start.line, line, line.utf8.index(line.startIndex, offsetBy: offset), length: 1)
  }

  /// Where `expression` stands, which the parser found at `span`.
  ///
  /// What follows on its line tells it from others of the same text. After stripped indentation the parser's column is
  /// too small, and then the last place of both is the place; of text before a table the parser does not know the line.
  func location(of expression: Node.Expression, near span: Node.Span, in block: Node.Span) -> SourceLocation {
    let needle = expression.source + expression.rest
    for numbers in [span.line...max(span.line, block.endLine), 1...lines.count] {
      for number in numbers {
        guard let line = lines[number],
          let index = Self.index(of: needle, in: line, at: span.column) ?? Self.lastIndex(of: needle, in: line)
        else { continue }
        return location(number, line, index, length: expression.source.count)
      }
    }
    return location(of: expression.source, near: span, in: block)
  }

  /// The expression in `attribute`, the address or title of what stands at `span`; nil where there is none, and where a
  /// backslash keeps the braces text.
  func expression(
    in attribute: String, near span: Node.Span, in block: Node.Span
  ) -> MarkdownDocument.Expression? {
    guard let open = attribute[...].firstBytes("{{") else { return nil }
    let near = span.line > 0 ? span : block
    let all = Node.Span(line: 1, column: 1, endLine: lines.count)
    let before = String(attribute[..<open.upperBound])
    // The address of a link by reference stands in another block, and one with escapes is written otherwise.
    guard
      let (number, line, range) = find(before, from: near, in: block) ?? find(before, from: all, in: all)
        ?? find("{{", from: near, in: block)
    else { return nil }
    let text = line[line.utf8.index(range.upperBound, offsetBy: -2)...]
    guard line[..<text.startIndex].utf8.last != UInt8(ascii: "\\") else { return nil }
    let length = ExpressionText.length(of: text.utf8)
    let source = String(decoding: text.utf8.prefix(length ?? text.utf8.count), as: UTF8.self)
    return MarkdownDocument.Expression(
      source: source, location: location(number, line, text.startIndex, length: source.count), context: .attribute)
  }

  /// The text of line `number`, counted in the body; empty where there is none.
  func line(_ number: Int) -> Substring {
    lines[number] ?? ""
  }

  /// The numbers and texts of the lines, counted in the body.
  var numberedLines: some Sequence<(number: Int, text: Substring)> {
    (1...lines.count).lazy.compactMap { number in lines[number].map { (number, $0) } }
  }

  private func find(
    _ needle: String, from start: Node.Span, in block: Node.Span
  ) -> (number: Int, line: Substring, Range<Substring.Index>)? {
    for number in start.line...max(start.line, block.endLine) {
      guard let line = lines[number] else { break }
      let column = number == start.line ? start.column : 1
      if let range = Self.range(of: needle, in: line, from: column) ?? Self.range(of: needle, in: line, from: 1) {
        return (number, line, range)
      }
    }
    return nil
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

  /// Where `needle` stands in `line`, if that is at `column`.
  private static func index(of needle: String, in line: Substring, at column: Int) -> Substring.Index? {
    guard column > 0, column - 1 <= line.utf8.count else { return nil }
    let start = line.utf8.index(line.startIndex, offsetBy: column - 1)
    return line.utf8[start...].starts(with: needle.utf8) ? start : nil
  }

  /// The last place of `needle` in `line`.
  private static func lastIndex(of needle: String, in line: Substring) -> Substring.Index? {
    guard needle.utf8.count <= line.utf8.count else { return nil }
    var start = line.utf8.index(line.endIndex, offsetBy: -needle.utf8.count)
    while !line.utf8[start...].starts(with: needle.utf8) {
      guard start > line.startIndex else { return nil }
      start = line.utf8.index(before: start)
    }
    return start
  }
}
