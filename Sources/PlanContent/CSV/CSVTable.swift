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

  /// The rows below the header.
  var rows: some RandomAccessCollection<CSVRow> {
    lines.indices.lazy.map { CSVRow(table: self, index: $0) }
  }

  /// The cells of the header row.
  var headerCells: [CSVCell] {
    header.map { CSVCell(table: self, slice: $0, rowLine: headerLine, rowStart: header.first?.start ?? 0) }
  }
}

/// A row below the header.
struct CSVRow: Sendable {
  let table: CSVTable
  let index: Int

  /// The line on which it begins.
  var line: Int { Int(table.lines[index]) }

  /// The cell in a column.
  subscript(column: Int) -> CSVCell {
    let first = index * table.header.count
    return CSVCell(
      table: table, slice: table.slices[first + column], rowLine: line, rowStart: table.slices[first].start)
  }
}

/// A cell, read and placed only when asked for.
struct CSVCell: Sendable {
  let table: CSVTable
  let slice: CSVTable.Slice
  let rowLine: Int
  let rowStart: Int32

  /// Whether nothing is written in it.
  var isEmpty: Bool { slice.start == slice.end }

  /// What is written in it.
  var text: String {
    let written = table.bytes[Int(slice.start)..<Int(slice.end)]
    guard slice.hasDoubledQuotes else { return String(decoding: written, as: UTF8.self) }
    var undoubled: [UInt8] = []
    var isSecond = false
    for byte in written {
      isSecond = byte == .quote && !isSecond
      if byte != .quote || isSecond { undoubled.append(byte) }
    }
    return String(decoding: undoubled, as: UTF8.self)
  }

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

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let hash = UInt8(ascii: "#")
}
