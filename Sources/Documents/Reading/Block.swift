import Diagnostics
import PlanModel

/// A stretch of a document that has one place: a paragraph, a heading, or a row of a table.
struct Block: Sendable {
  /// The number of the paragraph it is part of, from 1.
  let paragraph: Int
  /// The narrowest place that data files can name it by.
  let place: Locator
  /// Its lines in the file, from 1.
  let lines: Range<Int>
  /// What it says.
  let text: PrintedWords
  /// Whether it is a row of a table.
  let isTableRow: Bool

  /// Every place that it is part of, each once.
  var places: [Locator] {
    let paragraph = Locator.paragraph(paragraph)
    return place == paragraph ? [place] : place.enclosing + [paragraph]
  }

  /// Where a stretch of its text stands in the document's file.
  ///
  /// O(length of the block): worked out for faults and lists alone.
  func location(of range: Range<Int>, in file: SourceLines, path: String) -> SourceLocation {
    var before = range.lowerBound
    for number in lines {
      guard let line = file[number] else { break }
      let count = line.unicodeScalars.count { !$0.isBlank }
      guard before >= count else {
        let column = Self.column(of: before, in: line)
        let end = Self.column(of: min(range.upperBound - range.lowerBound + before, count) - 1, in: line)
        return SourceLocation(path: path, line: number, column: column + 1, length: max(1, end - column + 1))
      }
      before -= count
    }
    return SourceLocation(path: path, line: lines.lowerBound)
  }

  /// How many characters of a line stand before its scalar number `position`, blanks not counted among the scalars.
  private static func column(of position: Int, in line: Substring) -> Int {
    var seen = -1
    let index = line.unicodeScalars.indices.first { index in
      if !line.unicodeScalars[index].isBlank { seen += 1 }
      return seen == position
    }
    return line[..<(index ?? line.endIndex)].count
  }
}
