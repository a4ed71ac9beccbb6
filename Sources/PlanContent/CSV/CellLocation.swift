import Diagnostics
import PlanModel

extension ContentFiles {
  /// The place of a column in a row of data; that of the row where the file has no such column.
  ///
  /// Rows do not keep the places of their cells, so the file is read again: O(bytes of the file).
  public func cell(_ column: String, of row: Origin) -> SourceLocation {
    var ignored: [Diagnostic] = []
    guard row.path.hasSuffix(".csv"), let file = files.first(where: { $0.path == row.path }),
      let table = readCSV(file.bytes, path: file.path, diagnostics: &ignored),
      let index = table.headerCells.firstIndex(where: { $0.text == column }),
      let position = table.lines.firstIndex(of: Int32(row.line))
    else { return SourceLocation(row) }
    return table.cell(row: position, column: index).location
  }
}
