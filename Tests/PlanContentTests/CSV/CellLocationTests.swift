import Diagnostics
import PlanContent
import PlanModel
import Testing

@Suite struct CellLocationTests {
  private let files = ContentFiles([
    "Content/data/a.csv": Array("# 说明\nid,value,printed\na,20,20家\n\"b\nc\",3,\"三,家\"\n".utf8),
    "Content/areas/town.md": Array("---\nname: 小城\n---\n".utf8),
  ])

  private func cell(_ column: String, _ path: String, _ line: Int) -> String {
    let location = files.cell(column, of: Origin(path: path, line: line))
    return "\(location)+\(location.length)"
  }

  @Test("a cell is found by its column and the line on which its row begins")
  func cells() {
    #expect(cell("printed", "Content/data/a.csv", 3) == "Content/data/a.csv:3:6+3")
    #expect(cell("printed", "Content/data/a.csv", 4) == "Content/data/a.csv:5:7+3")
  }

  @Test("a column or a row that is not there leaves the row, a file without columns its line")
  func rows() {
    #expect(cell("note", "Content/data/a.csv", 3) == "Content/data/a.csv:3:1+1")
    #expect(cell("printed", "Content/data/a.csv", 9) == "Content/data/a.csv:9:1+1")
    #expect(cell("locator", "Content/areas/town.md", 1) == "Content/areas/town.md:1:1+1")
  }
}
