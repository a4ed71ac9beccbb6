import Diagnostics

/// The rows of a CSV file, as slices of its bytes; every cell knows its place.
struct CSVTable: Sendable {
  /// A cell's bytes, without its quotes.
  struct Slice: Sendable {
    let start: Int32
    let end: Int32
    /// Whether quotes inside are doubled and must be undone.
    let hasDoubledQuotes: Bool
  }

  /// The file, relative to the project's root.
  let path: String
  /// The file's bytes, without a byte order mark.
  let bytes: ArraySlice<UInt8>
  /// The cells of the header row; empty if the file has none.
  let header: [Slice]
  /// The line of the header row.
  let headerLine: Int
  /// The cells of all rows that are as wide as the header, one row after the other.
  let slices: [Slice]
  /// The line on which each of those rows begins.
  let lines: [Int32]

  /// The cells of the header row.
  var headerCells: [CSVCell] {
    header.map { CSVCell(table: self, slice: $0, rowLine: headerLine, rowStart: header.first?.start ?? 0) }
  }

  /// The bytes of the cell in a row and column.
  func slice(row: Int, column: Int) -> Slice {
    slices[row * header.count + column]
  }

  /// The cell in a row and column.
  func cell(row: Int, column: Int) -> CSVCell {
    CSVCell(
      table: self, slice: slice(row: row, column: column), rowLine: Int(lines[row]),
      rowStart: slice(row: row, column: 0).start)
  }

  /// What is written in a cell.
  func text(of slice: Slice) -> String {
    let written = bytes[Int(slice.start)..<Int(slice.end)]
    guard slice.hasDoubledQuotes else { return String(decoding: written, as: UTF8.self) }
    var undoubled: [UInt8] = []
    var isSecond = false
    for byte in written {
      isSecond = byte == .quote && !isSecond
      if byte != .quote || isSecond { undoubled.append(byte) }
    }
    return String(decoding: undoubled, as: UTF8.self)
  }
}

/// A cell and its place, for what is said about it.
struct CSVCell: Sendable {
  let table: CSVTable
  let slice: CSVTable.Slice
  let rowLine: Int
  let rowStart: Int32

  /// What is written in it.
  var text: String { table.text(of: slice) }

  /// Where it is; counts characters, so it is worked out for faults alone.
  var location: SourceLocation {
    let before = table.bytes[..<Int(slice.start)]
    let lineStart = before.lastIndex(of: .lineFeed).map { $0 + 1 } ?? before.startIndex
    let line = rowLine + before[Int(rowStart)...].count { $0 == .lineFeed }
    let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
    let firstLine = text.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
    return SourceLocation(path: table.path, line: line, column: column, length: max(1, firstLine.count))
  }
}

extension CSVTable.Slice {
  /// Whether nothing is written.
  var isEmpty: Bool { start == end }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let hash = UInt8(ascii: "#")
}
