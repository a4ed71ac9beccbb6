import Diagnostics
import PlanModel
import TestSupport
import Testing

@testable import PlanContent

@Suite struct FrontMatterTests {
  @Test("the body keeps its text and the line it begins on")
  func body() throws {
    let matter = try FrontMatter("---\nname: x\n---\n\n第一行\n\n第二段\n", path: "x.md")
    #expect(matter.body == Prose(markdown: "第一行\n\n第二段\n", origin: Origin(path: "x.md", line: 5)))
  }

  @Test("CRLF lines are split like LF lines")
  func crlf() throws {
    let matter = try FrontMatter("---\r\nname: x\r\n---\r\nbody\r\n", path: "x.md")
    #expect(matter.body.markdown == "body\n")
    #expect(matter.body.origin.line == 4)
  }

  @Test("a file without a text has an empty body", arguments: ["---\na: 1\n---", "---\na: 1\n---\n\n \n"])
  func empty(text: String) throws {
    #expect(try FrontMatter(text, path: "x.md").body.markdown == "")
  }

  @Test("missing lines are faults", arguments: ["name: x\n", "---\nname: x\n", ""])
  func missingLines(text: String) {
    let fault = #expect(throws: Diagnostic.self) { try FrontMatter(text, path: "x.md") }
    #expect(fault?.summary == "x.md:1:1 front-matter")
  }
}
