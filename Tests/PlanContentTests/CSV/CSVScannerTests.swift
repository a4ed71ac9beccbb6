import Diagnostics
import TestSupport
import Testing

@testable import PlanContent

/// The rows of a CSV text, and its faults.
private func read(_ text: String) -> (rows: [[String]], faults: [String], lines: [Int32]) {
  var diagnostics: [Diagnostic] = []
  guard let table = readCSV(Array(text.utf8), path: "t.csv", diagnostics: &diagnostics) else {
    return ([], diagnostics.map(\.summary), [])
  }
  let rows = table.lines.indices.map { row in
    table.header.indices.map { table.cell(row: row, column: $0).text }
  }
  return (rows, diagnostics.map(\.summary), table.lines)
}

@Suite struct CSVScannerTests {
  @Test("quotes, doubled quotes, commas and line breaks in quotes are read as RFC 4180 has them")
  func quotes() {
    let result = read("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n\"two\nlines\",z\nlast,row")
    #expect(result.rows == [["x, y", "say \"hi\""], ["two\nlines", "z"], ["last", "row"]])
    #expect(result.lines == [2, 3, 5])
    #expect(result.faults == [])
  }

  @Test("CRLF, a byte order mark, comments, blank lines and rows of commas alone leave no trace")
  func dross() {
    let result = read("\u{FEFF}# note, with, commas\r\na,b\r\n\r\n1,2\r\n,\r\n# end\r\n3,\r\n")
    #expect(result.rows == [["1", "2"], ["3", ""]])
    #expect(result.lines == [4, 7])
    #expect(result.faults == [])
  }

  @Test("a row that is too long or too short is named by its line and left out")
  func ragged() {
    let result = read("a,b\n1\n1,2,3\n4,5\n")
    #expect(result.rows == [["4", "5"]])
    #expect(result.faults == ["t.csv:2:1 csv-ragged-row", "t.csv:3:1 csv-ragged-row"])
  }

  @Test("a quote that is never closed is named where it opens, and nothing else is said of the rest")
  func unclosed() {
    let result = read("a,b\n长春,\"open\n1,2\n3,4\n")
    #expect(result.faults == ["t.csv:2:4 csv-quote"])
  }

  @Test("text after a closing quote and a quote in a bare cell are faults")
  func stray() {
    #expect(read("a,b\n\"x\"y,1\n").faults == ["t.csv:2:4 csv-quote"])
    #expect(read("a,b\n1,say \"hi\"\n").faults == ["t.csv:2:3 csv-quote"])
  }

  @Test("bytes that are not UTF-8 are named by line and column")
  func encoding() {
    var diagnostics: [Diagnostic] = []
    let bytes = Array("a,b\n长,".utf8) + [0xB3, 0xA4]
    let table = readCSV(bytes, path: "t.csv", diagnostics: &diagnostics)
    #expect(table == nil)
    #expect(diagnostics.map(\.summary) == ["t.csv:2:3 not-utf-8"])
  }
}
