import Diagnostics
import PlanModel

/// A column of a table and how its cells are written.
struct CSVColumn<Value: Sendable>: Sendable {
  let name: String
  /// Its position; nil if the file does not have it.
  let index: Int?
  let format: TextFormat<Value>
}

/// Finds the columns that a kind of file has, and reports those that are missing, unknown or doubled.
struct CSVHeader {
  private let table: CSVTable
  private let positions: [String: Int]
  private var names: [String] = []
  private var missing: [String] = []

  init(_ table: CSVTable) {
    self.table = table
    self.positions = Dictionary(
      table.headerCells.enumerated().map { ($0.element.text, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// A column that the file must have.
  mutating func required<Value>(_ name: String, _ format: TextFormat<Value>) -> CSVColumn<Value> {
    if positions[name] == nil { missing.append(name) }
    return optional(name, format)
  }

  /// A column that may be left out, which is the same as blank.
  mutating func optional<Value>(_ name: String, _ format: TextFormat<Value>) -> CSVColumn<Value> {
    names.append(name)
    return CSVColumn(name: name, index: positions[name], format: format)
  }

  /// The languages that the file has a column `name_<language>` for.
  func translated(_ name: String, besides own: LanguageCode) -> [LanguageCode] {
    table.headerCells.compactMap { languageCode(of: $0.text, translating: name) }.filter { $0 != own }
  }

  /// The faults of the header, once all columns have been asked for.
  var diagnostics: [Diagnostic] {
    let line = SourceLocation(path: table.path, line: max(1, table.headerLine), column: 1)
    let absent = missing.map { name in
      Diagnostic(
        .error, "csv-header", at: line, Text(zh: "表头缺少“\(name)”列", en: "the header lacks the column '\(name)'"),
        help: Text(zh: "本表的列：\(names.joined(separator: "、"))", en: "columns: \(names.joined(separator: ", "))"))
    }
    return absent + table.headerCells.enumerated().compactMap(fault)
  }

  /// What is wrong with the name of one column.
  private func fault(at index: Int, of cell: CSVCell) -> Diagnostic? {
    let name = cell.text
    if !names.contains(name) {
      return Diagnostic(
        .error, "csv-header", at: cell.location, Text(zh: "未知的列“\(name)”", en: "unknown column '\(name)'"),
        help: nearestNameHelp(for: name, in: names))
    }
    guard let first = positions[name], first != index else { return nil }
    return Diagnostic(
      .error, "csv-header", at: cell.location, Text(zh: "“\(name)”列出现了两次", en: "the column '\(name)' occurs twice"),
      notes: [Diagnostic.Note(at: table.headerCells[first].location, Text(zh: "第一次在这里", en: "first here"))])
  }
}
