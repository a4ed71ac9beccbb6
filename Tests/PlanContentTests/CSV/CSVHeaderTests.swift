import Diagnostics
import TestSupport
import Testing

@testable import PlanContent

@Suite struct CSVHeaderTests {
  private func faults(_ text: String) throws -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let table = try #require(readCSV(Array(text.utf8), path: "t.csv", diagnostics: &diagnostics))
    var header = CSVHeader(table)
    _ = header.required("indicator", .text)
    _ = header.required("value", .decimal)
    _ = header.optional("note", .text)
    return diagnostics + header.diagnostics
  }

  @Test("columns may come in any order, and optional ones may be left out")
  func sound() throws {
    #expect(try faults("value,indicator\n") == [])
  }

  @Test("an unknown column is answered with the nearest name, and the one it stands for is missing")
  func unknown() throws {
    let found = try faults("indicater,value\n")
    #expect(found.map(\.summary) == ["t.csv:1:1 csv-header", "t.csv:1:1 csv-header"])
    #expect(found.last?.help?.en == "did you mean 'indicator'?")
  }

  @Test("a doubled column is named at its second place, with a note at the first")
  func doubled() throws {
    let found = try faults("indicator,value,note,value\n")
    #expect(found.map(\.summary) == ["t.csv:1:22 csv-header"])
    #expect(found.first?.notes.first?.location.column == 11)
  }

  @Test("an empty file lacks every required column")
  func empty() throws {
    #expect(try faults("").map(\.summary) == ["t.csv:1:1 csv-header", "t.csv:1:1 csv-header"])
  }
}
