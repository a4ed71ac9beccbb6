import Diagnostics
import PlanModel

/// Reads the values of one row and collects what is wrong with them.
struct RowReader {
  let table: CSVTable
  /// The number of the row among the table's rows, from 0.
  let row: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(_ table: CSVTable, row: Int) {
    self.table = table
    self.row = row
  }

  /// Where the row was written.
  var origin: Origin { Origin(path: table.path, line: Int(table.lines[row])) }

  /// The value in a column that must not be blank; nil if it is blank or cannot be read.
  mutating func required<Value>(_ column: CSVColumn<Value>) -> Value? {
    // A column that the file lacks is told once, by the header.
    guard column.index != nil else { return nil }
    if isBlank(column) {
      report(
        "missing-value", at: column, Text(zh: "“\(column.name)”不能为空", en: "'\(column.name)' must not be blank"))
      return nil
    }
    return optional(column)
  }

  /// The value in a column; nil if it is blank or cannot be read.
  mutating func optional<Value>(_ column: CSVColumn<Value>) -> Value? {
    guard let index = column.index else { return nil }
    let slice = table.slice(row: row, column: index)
    guard !slice.isEmpty else { return nil }
    let text = table.text(of: slice)
    if let value = column.format.parse(text) { return value }
    let fault = column.format.fault(text)
    report(fault.code, at: column, fault.message, help: fault.help)
    return nil
  }

  /// Whether nothing is written in a column.
  func isBlank<Value>(_ column: CSVColumn<Value>) -> Bool {
    column.index.map { table.slice(row: row, column: $0).isEmpty } ?? true
  }

  /// The place of a column's cell; of the row if the file does not have the column.
  func location<Value>(_ column: CSVColumn<Value>) -> SourceLocation {
    column.index.map { table.cell(row: row, column: $0).location } ?? SourceLocation(origin)
  }

  /// Adds a fault of a column's cell.
  mutating func report<Value>(
    _ code: String, at column: CSVColumn<Value>, _ message: Text, help: Text? = nil, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(.error, code, at: location(column), message, help: help, notes: notes))
  }
}
