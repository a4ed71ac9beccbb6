import Markdown
import Testing

@Suite("Parsing")
struct ParserTests {
  @Test("Many texts rendered at once give what each gives alone")
  func parallel() async {
    let texts = (0..<400).map { number in
      "# 题 \(number)\n\n~~删\(number)~~ 见 https://a.cn/\(number) 和 www.b.cn[^n]\n\n| a |\n|---|\n| \(number) |\n\n[^n]: 注"
    }
    let alone = texts.map { renderMarkdown($0, path: "a.md") }
    let together = await withTaskGroup(of: (Int, MarkdownDocument).self) { group in
      for (index, text) in texts.enumerated() {
        group.addTask { (index, renderMarkdown(text, path: "a.md")) }
      }
      return await group.reduce(into: [Int: MarkdownDocument]()) { $0[$1.0] = $1.1 }
    }
    for (index, document) in alone.enumerated() { #expect(together[index] == document) }
  }

  @Test("Line breaks of any kind give the same document")
  func lineBreaks() {
    let text = "# 题\n\n一 [a](b)\n二 <b>\n"
    let expected = renderMarkdown(text, path: "a.md")
    #expect(renderMarkdown(text.replacing("\n", with: "\r\n"), path: "a.md") == expected)
    #expect(renderMarkdown(text.replacing("\n", with: "\r"), path: "a.md") == expected)
  }

  @Test("A NUL byte and a byte order mark do no harm")
  func oddBytes() {
    #expect(renderMarkdown("a\u{0}b", path: "a.md").html == "<p>a\u{FFFD}b</p>\n")
    #expect(renderMarkdown("\u{FEFF}# 题", path: "a.md").outline.map(\.text) == ["题"])
  }
}
