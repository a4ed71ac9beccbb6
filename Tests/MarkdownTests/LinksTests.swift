import Diagnostics
import Markdown
import Testing

@Suite("Links")
struct LinksTests {
  private func places(_ text: String, firstLine: Int = 1) -> [String] {
    renderMarkdown(text, path: "a.md", firstLine: firstLine).links.map { link in
      "\(link.kind) \(link.destination) \(link.location.line):\(link.location.column)+\(link.location.length)"
    }
  }

  @Test(
    "A link's place underlines its destination, in characters",
    arguments: [
      ("[链接](/a/)", "link /a/ 1:6+3"),
      ("前文 ![图](图.png)", "image 图.png 1:9+5"),
      ("第一行\n   [缩进](b.md)", "link b.md 2:9+4"),
      ("第一行 [跨\n行](b.md)", "link b.md 2:4+4"),
      ("> 引\n> 用 [q](q.md)", "link q.md 2:9+4"),
      ("- 项\n  [l](l.md)", "link l.md 2:7+4"),
      ("| 表 [t](t.md) |\n|---|\n| x |", "link t.md 1:9+4"),
      ("| 表 |\n|---|\n| 中 [t](t.md) |", "link t.md 3:9+4"),
      ("中<https://a.cn>", "link https://a.cn 1:3+12"),
      ("中文\n见https://a.cn/x。后文", "link https://a.cn/x 2:2+14"),
      ("# 题 [h](#x)", "link #x 1:9+2"),
    ])
  func places(_ text: String, _ link: String) {
    #expect(places(text) == [link])
  }

  @Test("The same destination twice on a line gives two places")
  func twice() {
    #expect(places("[甲](x) [乙](x)") == ["link x 1:5+1", "link x 1:12+1"])
  }

  @Test("Lines count from the body's first line in the file")
  func firstLine() {
    #expect(places("文\n\n[a](b)", firstLine: 8) == ["link b 10:5+1"])
  }

  @Test("A link by reference points at its label, where the author wrote it")
  func reference() {
    #expect(places("见 [规划][r]\n\n[r]: /plan/") == ["link /plan/ 1:3+1"])
  }

  @Test("A bare link ends where Chinese text begins, and the text after it stays")
  func bareLink() {
    let document = renderMarkdown("见https://a.cn/x，和 www.b.cn的数据", path: "a.md")
    #expect(document.links.map(\.destination) == ["https://a.cn/x", "http://www.b.cn"])
    #expect(
      document.html == """
        <p>见<a href="https://a.cn/x" rel="noopener">https://a.cn/x</a>，和 \
        <a href="http://www.b.cn" rel="noopener">www.b.cn</a>的数据</p>

        """)
  }

  @Test("A bracketed address keeps its Chinese characters")
  func bracketedAddress() {
    #expect(places("<https://a.cn/规划>") == ["link https://a.cn/规划 1:2+15"])
  }

  @Test("Links to the body's own headings take the prefix, others do not")
  func prefix() {
    let document = renderMarkdown("# 目标\n\n[a](#目标) [b](#chart)", path: "a.md", idPrefix: "p-")
    #expect(document.links.map(\.destination) == ["#p-目标", "#chart"])
    #expect(document.html.contains("<a href=\"#p-目标\">"))
  }
}
