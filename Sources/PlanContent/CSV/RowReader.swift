import Diagnostics
import PlanModel

/// Reads the values of one row and collects what is wrong with them.
struct RowReader {
  let row: CSVRow
  private(set) var diagnostics: [Diagnostic] = []

  init(_ row: CSVRow) {
    self.row = row
  }

  /// Where the row was written.
  var origin: Origin { Origin(path: row.table.path, line: row.line) }

  /// The value in a column that must not be blank; nil if it is blank or cannot be read.
  mutating func required<Value>(_ column: CSVColumn<Value>) -> Value? {
    if isBlank(column) {
      report(
        "missing-value", at: column, Text(zh: "“\(column.name)”不能为空", en: "'\(column.name)' must not be blank"))
      return nil
    }
    return optional(column)
  }

  /// The value in a column; nil if it is blank or cannot be read.
  mutating func optional<Value>(_ column: CSVColumn<Value>) -> Value? {
    guard let cell = cell(column), !cell.isEmpty else { return nil }
    let text = cell.text
    if let value = column.format.parse(text) { return value }
    let fault = column.format.fault(text)
    report(fault.code, at: column, fault.message, help: fault.help)
    return nil
  }

  /// Whether nothing is written in a column.
  func isBlank<Value>(_ column: CSVColumn<Value>) -> Bool {
    cell(column)?.isEmpty ?? true
  }

  /// The place of a column's cell; of the row if the file does not have the column.
  func location<Value>(_ column: CSVColumn<Value>) -> SourceLocation {
    cell(column)?.location ?? SourceLocation(path: row.table.path, line: row.line, column: 1)
  }

  /// Adds a fault of a column's cell.
  mutating func report<Value>(
    _ code: String, at column: CSVColumn<Value>, _ message: Text, help: Text? = nil, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(.error, code, at: location(column), message, help: help, notes: notes))
  }

  private func cell<Value>(_ column: CSVColumn<Value>) -> CSVCell? {
    column.index.map { row[$0] }
  }
}
