import Diagnostics
import Markdown
import Testing

@Suite("Faults in Markdown")
struct InspectorTests {
  private func faults(_ text: String) -> [String] {
    renderMarkdown(text, path: "a.md").diagnostics.map { fault in
      let place = fault.location.map { "\($0.line):\($0.column)+\($0.length)" } ?? "-"
      return "\(fault.severity) \(fault.code) \(place)"
    }
  }

  @Test(
    "Raw HTML is an error at its place",
    arguments: [
      ("中 <b>", ["error markdown-raw-html 1:3+3"]),
      ("a\n   中 <br/>", ["error markdown-raw-html 2:6+5"]),
      ("文\n\n<div>\n块\n</div>", ["error markdown-raw-html 3:1+5"]),
      ("> <p class=\"x\">", ["error markdown-raw-html 1:3+13"]),
      ("| <i> |\n|---|", ["error markdown-raw-html 1:3+3"]),
      ("<!-- 注 -->", ["error markdown-raw-html 1:1+10"]),
      ("`<b>` 约<2000户，3 < 5\n\n    <b>", []),
    ])
  func rawHTML(_ text: String, _ expected: [String]) {
    #expect(faults(text) == expected)
  }

  @Test("A link that could run a script is an error, and is dropped but for its text")
  func unsafeLink() {
    let document = renderMarkdown("见 [点我](JavaScript:alert(1)) ![图](data:image/png;x)", path: "a.md")
    #expect(document.html == "<p>见 点我 图</p>\n")
    #expect(document.links.isEmpty)
    #expect(document.diagnostics.map(\.code) == ["markdown-unsafe-link", "markdown-unsafe-link"])
    #expect(document.diagnostics.map(\.location?.column) == [8, 34])
  }

  @Test("An encoded scheme is still seen")
  func encodedScheme() {
    #expect(renderMarkdown("[a](java&#9;script:x)", path: "a.md").html == "<p>a</p>\n")
    #expect(renderMarkdown("[a](&#106;avascript:x)", path: "a.md").html == "<p>a</p>\n")
  }

  @Test("A footnote that is not defined is an error at its reference")
  func unknownFootnote() {
    #expect(faults("甲[^a]乙") == ["error markdown-unknown-footnote 1:2+4"])
    #expect(faults("`[^a]`") == [])
  }

  @Test("A footnote that nothing refers to is an error, because its text would be lost")
  func unusedFootnote() {
    #expect(faults("甲\n\n[^b]: 注") == ["error markdown-unused-footnote 3:1+4"])
    #expect(faults("甲[^b]\n\n[^b]: 注\n\n[^b]: 又注") == ["error markdown-unused-footnote 5:1+4"])
    #expect(faults("```\n[^b]: 代码\n```") == [])
  }

  @Test("Asterisks that Chinese punctuation keeps from making bold text are a warning; escaped ones are meant")
  func literalAsterisks() {
    #expect(faults("他说**重点：**后文") == ["warning markdown-literal-asterisks 1:3+2"])
    #expect(faults("\\*\\*重点\\*\\* **好**") == [])
  }

  @Test("Faults are sorted by place and carry help in both languages")
  func sorted() {
    let faults = renderMarkdown("<b>\n\n中<i>\n\n[x](data:x)", path: "a.md", firstLine: 4).diagnostics
    #expect(faults.map(\.location?.line) == [4, 6, 8])
    #expect(faults.allSatisfy { $0.help?.zh.isEmpty == false && $0.help?.en.isEmpty == false })
  }
}
