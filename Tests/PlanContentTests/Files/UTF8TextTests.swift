import Diagnostics
import Testing

@testable import PlanContent

@Suite struct UTF8TextTests {
  @Test("a byte order mark is dropped")
  func mark() throws {
    #expect(try utf8Text([0xEF, 0xBB, 0xBF, 0x61], path: "x") == "a")
  }

  @Test("the first bad byte is named by line and column in characters")
  func badByte() {
    let fault = #expect(throws: Diagnostic.self) { try utf8Text(Array("一\n二三".utf8) + [0xFF, 0x61], path: "x") }
    #expect(fault?.summary == "x:2:3 not-utf-8")
  }

  @Test("a Markdown file in GBK is reported and the rest is still read")
  func gbk() {
    var files = SampleContent().content.files.reduce(into: [:]) { $0[$1.path] = $1.bytes }
    files["Content/areas/city.md"] = Array("---\nname: ".utf8) + [0xB3, 0xA4]
    #expect(loadPlan(from: ContentFiles(files)).diagnostics.map(\.summary) == ["areas/city.md:2:7 not-utf-8"])
  }
}
