import Charting
import PlanModel

/// All that a chart says in words, and the same data as a table.
package struct ChartWords: Sendable {
  package var title: String
  /// What the chart says, in a sentence.
  package var description: String
  /// What a reader must know to read it.
  package var note: String?
  /// The key to its marks.
  package var key: [Legend.Entry]
  package var table: ChartTable
  /// The same data as a nested list, where that says more than a table; else empty.
  package var outline: [ChartOutline]

  package init(
    title: String, description: String, note: String? = nil, key: [Legend.Entry] = [], table: ChartTable,
    outline: [ChartOutline] = []
  ) {
    self.title = title
    self.description = description
    self.note = note
    self.key = key
    self.table = table
    self.outline = outline
  }
}

/// The data of a chart in words.
package struct ChartTable: Sendable {
  /// A row; its first cell names it.
  package struct Row: Sendable {
    package let cells: [String]
    /// The language of the name where that is not the chart's.
    package let language: LanguageCode?

    package init(_ cells: [String], language: LanguageCode? = nil) {
      (self.cells, self.language) = (cells, language)
    }
  }

  package let columns: [String]
  package let rows: [Row]

  package init(columns: [String], rows: [Row]) {
    (self.columns, self.rows) = (columns, rows)
  }

  /// A table whose names are in the chart's language.
  package init(columns: [String], rows: [[String]]) {
    self.init(columns: columns, rows: rows.map { Row($0) })
  }

  /// The table as a CSV file (RFC 4180); spreadsheets take it for UTF-8 by the mark at its beginning.
  package var csv: String {
    "\u{FEFF}" + ([columns] + rows.map(\.cells)).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    // By scalars: a line break of two makes one character, which equals neither.
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

/// An entry of a chart's data as a nested list: its words, and what belongs under them.
package struct ChartOutline: Sendable {
  package let text: String
  /// The language of the words where that is not the chart's.
  package let language: LanguageCode?
  package let entries: [ChartOutline]

  package init(_ text: String, language: LanguageCode? = nil, _ entries: [ChartOutline] = []) {
    (self.text, self.language, self.entries) = (text, language, entries)
  }
}
