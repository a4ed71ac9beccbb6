import Charting

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
  package let columns: [String]
  package let rows: [[String]]

  package init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The table as a CSV file (RFC 4180); spreadsheets take it for UTF-8 by the mark at its beginning.
  package var csv: String {
    "\u{FEFF}" + ([columns] + rows).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
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
  package let entries: [ChartOutline]

  package init(_ text: String, _ entries: [ChartOutline] = []) {
    self.text = text
    self.entries = entries
  }
}
