import Diagnostics
import PlanModel

/// Cuts a text into blocks: paragraphs between blank lines, and within them headings and rows of tables.
///
/// Numbered headings decide on places: parts, chapters and sections reach until the next one of their rank, and a box
/// until the next heading.
struct BlockReader {
  private let lines: SourceLines
  private var blocks: [Block] = []
  private var paragraph = 0
  private var numbers: [Int?] = [nil, nil, nil]
  private var box: Int?

  private init(_ lines: SourceLines) {
    self.lines = lines
  }

  /// The blocks of a text.
  ///
  /// O(bytes).
  static func blocks(of lines: SourceLines) -> [Block] {
    var reader = BlockReader(lines)
    var start: Int?
    for number in 1...(lines.count + 1) {
      let isBlank = lines[number]?.unicodeScalars.allSatisfy(\.isBlank) ?? true
      if let first = start, isBlank {
        reader.readParagraph(first..<number)
        start = nil
      } else if start == nil, !isBlank {
        start = number
      }
    }
    return reader.blocks
  }

  private mutating func readParagraph(_ range: Range<Int>) {
    paragraph += 1
    var start = range.lowerBound
    for number in range {
      guard let line = lines[number] else { continue }
      let heading = Heading(line)
      guard heading != nil || line.contains("|") else { continue }
      add(start..<number)
      if let heading { enter(heading) }
      add(number..<(number + 1), isTableRow: heading == nil)
      start = number + 1
    }
    add(start..<range.upperBound)
  }

  private mutating func enter(_ heading: Heading) {
    switch heading {
    case .box(let number): box = number
    case .section(let level, let number):
      numbers[level] = number
      for below in numbers.indices where below > level { numbers[below] = nil }
      box = nil
    }
  }

  private mutating func add(_ range: Range<Int>, isTableRow: Bool = false) {
    let words = PrintedWords(range.compactMap { lines[$0] }.joined(separator: "\n"))
    guard !words.scalars.isEmpty else { return }
    blocks.append(
      Block(
        paragraph: paragraph, place: place(row: isTableRow ? words : nil), lines: range, text: words,
        isTableRow: isTableRow))
  }

  private func place(row: PrintedWords?) -> Locator {
    if let box { return .box(box, item: row.flatMap(Self.number)) }
    let section = numbers.compactMap { $0 }
    return section.isEmpty ? .paragraph(paragraph) : .section(section)
  }

  /// The number that a row begins with: `9 | … | …` or `| 9 | … |`.
  private static func number(of row: PrintedWords) -> Int? {
    Int(String(String.UnicodeScalarView(row.folded.drop { $0 == "|" }.prefix { $0 != "|" })))
  }
}
