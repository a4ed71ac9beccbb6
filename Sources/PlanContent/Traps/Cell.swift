import Diagnostics
import Files
import PlanModel

/// A value in Content: a column of a row, or a key of a front matter.
struct Cell: Sendable, Hashable {
  /// The row, or the file.
  let origin: Origin
  /// The column or the key.
  let name: String

  init(_ name: String, of origin: Origin) {
    self.origin = origin
    self.name = name
  }
}

/// Where cells stand.
///
/// Rows remember their line alone, so the few files with findings are read once more for the columns.
struct CellPlaces {
  private var tables: [String: CSVTable] = [:]
  private var matters: [String: FrontMatter] = [:]

  /// The places in the files that hold `cells`.
  ///
  /// O(bytes of those files).
  init(of cells: some Sequence<Cell>, in content: ContentFiles) {
    let paths = Set(cells.map(\.origin.path))
    var known: [Diagnostic] = []
    for file in content.files where paths.contains(file.path) {
      if file.path.hasSuffix(".csv") {
        tables[file.path] = readCSV(file.bytes, path: file.path, diagnostics: &known)
      } else if let text = try? utf8Text(file.bytes, path: file.path) {
        matters[file.path] = try? FrontMatter(text, path: file.path)
      }
    }
  }

  /// Where a cell stands; the start of its row where it has none.
  func location(of cell: Cell) -> SourceLocation {
    inTable(cell) ?? inFrontMatter(cell) ?? SourceLocation(cell.origin)
  }

  private func inTable(_ cell: Cell) -> SourceLocation? {
    guard let table = tables[cell.origin.path], let row = table.row(onLine: cell.origin.line),
      let column = table.headerCells.firstIndex(where: { $0.text == cell.name })
    else { return nil }
    return table.cell(row: row, column: column).location
  }

  private func inFrontMatter(_ cell: Cell) -> SourceLocation? {
    guard case .mapping(let entries, _) = matters[cell.origin.path]?.node,
      let entry = entries.first(where: { $0.key == cell.name })
    else { return nil }
    guard case .scalar(let scalar) = entry.value else { return entry.value.location }
    return scalar.location
  }
}

extension ContentFiles {
  /// Where a column of a row of data stands, or a key of a front matter; the start of the row where it has none.
  ///
  /// O(bytes of the file), which is read again.
  public func location(of name: String, in origin: Origin) -> SourceLocation {
    let cell = Cell(name, of: origin)
    return CellPlaces(of: [cell], in: self).location(of: cell)
  }
}

extension CSVTable {
  /// The row that begins on a line; rows are in order of lines.
  fileprivate func row(onLine line: Int) -> Int? {
    var rows = lines.indices
    while let middle = rows.isEmpty ? nil : rows.lowerBound + rows.count / 2 {
      if lines[middle] == line { return middle }
      rows = lines[middle] < line ? middle + 1..<rows.upperBound : rows.lowerBound..<middle
    }
    return nil
  }
}

extension SourceLocation {
  /// The start of the line on which something was written.
  init(_ origin: Origin) {
    self.init(path: origin.path, line: origin.line, column: 1)
  }
}
