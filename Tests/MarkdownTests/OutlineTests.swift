import Diagnostics
import Markdown
import Testing

@Suite("Outline")
struct OutlineTests {
  @Test("Headings give their level, id, text and place in the file")
  func headings() {
    let outline = renderMarkdown("# 总 *体* 目标\n\n正文\n\n  ## `GDP` 2025", path: "a.md", firstLine: 10).outline
    #expect(outline.map(\.level) == [1, 2])
    #expect(outline.map(\.id) == ["总-体-目标", "gdp-2025"])
    #expect(outline.map(\.text) == ["总 体 目标", "GDP 2025"])
    #expect(outline.map(\.location.line) == [10, 14])
  }

  @Test("The place of a plain heading underlines its text")
  func place() {
    let outline = renderMarkdown("## 主要目标", path: "a.md", firstLine: 5).outline
    #expect(outline.map(\.location) == [SourceLocation(path: "a.md", line: 5, column: 4, length: 4)])
  }

  @Test("Headings inside quotes and lists count; text like one in code does not")
  func nested() {
    let outline = renderMarkdown("> # 甲\n\n- ## 乙\n\n```\n# 丙\n```", path: "a.md").outline
    #expect(outline.map(\.text) == ["甲", "乙"])
  }

  @Test("The ids in the HTML are those of the outline")
  func html() {
    let document = renderMarkdown("# A\n\n# A", path: "a.md", idPrefix: "x-")
    #expect(document.html == "<h1 id=\"x-a\">A</h1>\n<h1 id=\"x-a-2\">A</h1>\n")
    #expect(document.outline.map(\.id) == ["x-a", "x-a-2"])
  }
}
