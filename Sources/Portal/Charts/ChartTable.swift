import Templating

/// The data of a chart in words.
struct ChartTable: Sendable {
  let columns: [String]
  let rows: [[String]]

  var value: Value {
    ["columns": columns.value, "rows": .list(rows.map { $0.value })]
  }

  /// The table as a CSV file (RFC 4180); spreadsheets take it for UTF-8 by the mark at its beginning.
  var csv: String {
    "\u{FEFF}" + ([columns] + rows).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    // By scalars: a line break of two makes one character, which equals neither.
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
