import Diagnostics
import Files

/// Reads CSV as RFC 4180 has it, with comment lines and blank lines left out.
///
/// Takes quotes, doubled quotes, line breaks in quotes, LF, CRLF and a byte order mark. A line that begins with `#` is a
/// comment; a line without text in any cell is blank. Faults are appended to `diagnostics`: `not-utf-8`, `csv-quote`,
/// `csv-ragged-row`. O(bytes): one pass, no text is made.
func readCSV(_ bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> CSVTable? {
  do {
    _ = try utf8Text(bytes, path: path)
  } catch {
    diagnostics.append(error)
    return nil
  }
  let content = Array(withoutByteOrderMark(bytes))
  var scanner = CSVScanner(path: path)
  content.withUnsafeBufferPointer { scanner.scan($0) }
  let table = CSVTable(
    path: path, bytes: content[...], header: scanner.header, headerLine: scanner.headerLine, slices: scanner.slices,
    lines: scanner.lines)
  diagnostics += scanner.faults.map { $0.diagnostic(in: table) }
  return table
}

/// One pass over the bytes of a CSV file.
struct CSVScanner {
  let path: String
  private(set) var header: [CSVTable.Slice] = []
  private(set) var headerLine = 0
  private(set) var slices: [CSVTable.Slice] = []
  private(set) var lines: [Int32] = []
  private(set) var faults: [CSVFault] = []
  private var line = 1
  private var position = 0

  init(path: String) {
    self.path = path
  }

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    while position < bytes.count {
      if bytes[position] == .hash {
        skipLine(bytes)
      } else {
        scanRow(bytes)
      }
    }
  }

  private mutating func skipLine(_ bytes: UnsafeBufferPointer<UInt8>) {
    while position < bytes.count, bytes[position] != .lineFeed { position += 1 }
    position += 1
    line += 1
  }

  /// Reads the cells of a row and keeps them if they are as many as the header's.
  private mutating func scanRow(_ bytes: UnsafeBufferPointer<UInt8>) {
    let firstLine = line
    let firstSlice = slices.count
    let knownFaults = faults.count
    repeat { slices.append(scanCell(bytes)) } while endsWithComma(bytes)
    let cells = slices[firstSlice...]
    if cells.allSatisfy({ $0.start == $0.end }) {
      slices.removeSubrange(firstSlice...)
    } else if header.isEmpty {
      (header, headerLine) = (Array(cells), firstLine)
      slices.removeSubrange(firstSlice...)
    } else if cells.count == header.count {
      lines.append(Int32(firstLine))
    } else {
      // A broken quote swallows commas; the row's width says nothing then.
      if faults.count == knownFaults {
        faults.append(CSVFault(kind: .ragged(count: cells.count), slice: slices[firstSlice], rowLine: firstLine))
      }
      slices.removeSubrange(firstSlice...)
    }
  }

  /// Steps over what ends a cell; whether it is a comma.
  private mutating func endsWithComma(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == .comma {
      position += 1
      return true
    }
    if bytes[position] == .carriageReturn { position += 1 }
    position += 1
    line += 1
    return false
  }

  private mutating func scanCell(_ bytes: UnsafeBufferPointer<UInt8>) -> CSVTable.Slice {
    if position < bytes.count, bytes[position] == .quote { return scanQuotedCell(bytes) }
    let start = position
    var hasQuote = false
    while position < bytes.count, !endsCell(bytes, at: position) {
      hasQuote = hasQuote || bytes[position] == .quote
      position += 1
    }
    let slice = CSVTable.Slice(start: Int32(start), end: Int32(position), hasDoubledQuotes: false)
    if hasQuote { faults.append(CSVFault(kind: .quoteInside, slice: slice, rowLine: line)) }
    return slice
  }

  private mutating func scanQuotedCell(_ bytes: UnsafeBufferPointer<UInt8>) -> CSVTable.Slice {
    let firstLine = line
    position += 1
    let start = position
    var hasDoubledQuotes = false
    while position < bytes.count {
      if bytes[position] == .quote {
        guard position + 1 < bytes.count, bytes[position + 1] == .quote else { break }
        hasDoubledQuotes = true
        position += 1
      } else if bytes[position] == .lineFeed {
        line += 1
      }
      position += 1
    }
    let slice = CSVTable.Slice(start: Int32(start), end: Int32(position), hasDoubledQuotes: hasDoubledQuotes)
    guard position < bytes.count else {
      faults.append(CSVFault(kind: .unclosed, slice: slice, rowLine: firstLine))
      return slice
    }
    position += 1
    if position < bytes.count, !endsCell(bytes, at: position) {
      let rest = CSVTable.Slice(start: Int32(position), end: Int32(position + 1), hasDoubledQuotes: false)
      faults.append(CSVFault(kind: .textAfterQuote, slice: rest, rowLine: line))
      while position < bytes.count, !endsCell(bytes, at: position) { position += 1 }
    }
    return slice
  }

  /// Whether the byte at `position` belongs to no cell: a comma, a line break, or the first half of CRLF.
  private func endsCell(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    switch bytes[position] {
    case .comma, .lineFeed: true
    case .carriageReturn: position + 1 == bytes.count || bytes[position + 1] == .lineFeed
    default: false
    }
  }
}
