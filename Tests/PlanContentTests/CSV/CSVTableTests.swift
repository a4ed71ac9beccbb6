import Diagnostics
import Testing

@testable import PlanContent

@Suite struct CSVTableTests {
  @Test("a cell's column counts characters, also after wide ones and after line breaks in quotes")
  func locations() throws {
    var diagnostics: [Diagnostic] = []
    let text = "a,b,c\n长春市,新区,x\n\"one\n二\",y,zz\n"
    let table = try #require(readCSV(Array(text.utf8), path: "t.csv", diagnostics: &diagnostics))
    #expect(table.cell(row: 0, column: 2).location == SourceLocation(path: "t.csv", line: 2, column: 8))
    #expect(table.cell(row: 0, column: 1).location == SourceLocation(path: "t.csv", line: 2, column: 5, length: 2))
    #expect(table.cell(row: 1, column: 2).location == SourceLocation(path: "t.csv", line: 4, column: 6, length: 2))
  }
}
