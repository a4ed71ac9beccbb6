import Diagnostics
import PlanContent
import PlanModel
import Testing

@Suite struct CellTests {
  private let files = ContentFiles([
    "Content/data/a.csv": Array("# 说明\nid,value,printed\na,20,20家\n\"b\nc\",3,\"三,家\"\n".utf8),
    "Content/areas/town.md": Array("---\nname: 小城\n---\n".utf8),
  ])

  private func cell(_ column: String, _ path: String, _ line: Int) -> String {
    let location = files.location(of: column, in: Origin(path: path, line: line))
    return "\(location)+\(location.length)"
  }

  @Test("a cell is found by its column and the line on which its row begins")
  func cells() {
    #expect(cell("printed", "Content/data/a.csv", 3) == "Content/data/a.csv:3:6+3")
    #expect(cell("printed", "Content/data/a.csv", 4) == "Content/data/a.csv:5:7+3")
  }

  @Test("a key of a front matter is found")
  func keys() {
    #expect(cell("name", "Content/areas/town.md", 1) == "Content/areas/town.md:2:7+2")
  }

  @Test("a column, a row or a key that is not there leaves the start of the row")
  func rows() {
    #expect(cell("note", "Content/data/a.csv", 3) == "Content/data/a.csv:3:1+1")
    #expect(cell("printed", "Content/data/a.csv", 9) == "Content/data/a.csv:9:1+1")
    #expect(cell("locator", "Content/areas/town.md", 1) == "Content/areas/town.md:1:1+1")
  }
}
