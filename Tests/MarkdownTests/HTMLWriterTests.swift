import Markdown
import Testing

@Suite("HTML")
struct HTMLWriterTests {
  @Test(
    "Each construct of CommonMark has its HTML",
    arguments: [
      ("段落一\n\n段落二", "<p>段落一</p>\n<p>段落二</p>\n"),
      ("*强* **重** `a<b`", "<p><em>强</em> <strong>重</strong> <code>a&lt;b</code></p>\n"),
      ("a  \nb", "<p>a<br>\nb</p>\n"),
      ("---", "<hr>\n"),
      ("> 引用\n>\n> - 项", "<blockquote>\n<p>引用</p>\n<ul>\n<li>项</li>\n</ul>\n</blockquote>\n"),
      ("- 甲\n- 乙\n  - 丙", "<ul>\n<li>甲</li>\n<li>乙\n<ul>\n<li>丙</li>\n</ul>\n</li>\n</ul>\n"),
      ("3. 甲\n\n4. 乙", "<ol start=\"3\">\n<li>\n<p>甲</p>\n</li>\n<li>\n<p>乙</p>\n</li>\n</ol>\n"),
      ("```swift x\nlet a = \"<\"\n```", "<pre><code class=\"language-swift\">let a = \"&lt;\"\n</code></pre>\n"),
      ("    缩进", "<pre><code>缩进\n</code></pre>\n"),
      ("a & b &amp; \\*c\\*", "<p>a &amp; b &amp; *c*</p>\n"),
      ("", ""),
    ])
  func commonMark(_ markdown: String, _ html: String) {
    #expect(renderMarkdown(markdown, path: "a.md").html == html)
  }

  @Test("Tables have a head with scopes, and classes for the alignment")
  func table() {
    let html = renderMarkdown("| 指标 | 值 | 注 |\n|---|--:|:-:|\n| GDP | 7103 | *初* |", path: "a.md").html
    #expect(
      html == """
        <table>
        <thead>
        <tr>
        <th scope="col">指标</th>
        <th scope="col" class="align-right">值</th>
        <th scope="col" class="align-center">注</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>GDP</td>
        <td class="align-right">7103</td>
        <td class="align-center"><em>初</em></td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test("Two tildes strike through; one does not, because Chinese writes ranges with it")
  func strikethrough() {
    let html = renderMarkdown("~~删~~ 增长5~10户，约8~9家", path: "a.md").html
    #expect(html == "<p><del>删</del> 增长5~10户，约8~9家</p>\n")
  }

  @Test("Quotes, dashes and dots stay as they are written")
  func noSmartPunctuation() {
    #expect(renderMarkdown("\"a\" -- 'b'...", path: "a.md").html == "<p>\"a\" -- 'b'...</p>\n")
  }

  @Test("A line break between Chinese characters leaves no gap; one next to Latin text does")
  func softBreaks() {
    let html = renderMarkdown("第一行\n第二行\nline\n第四行，\n**重**", path: "a.md").html
    #expect(html == "<p>第一行第二行\nline\n第四行，<strong>重</strong></p>\n")
  }

  @Test("Raw HTML is shown as text")
  func rawHTML() {
    let html = renderMarkdown("<div onclick=\"x()\">\n\na <b>c</b>", path: "a.md").html
    #expect(html == "<p>&lt;div onclick=\"x()\"&gt;</p>\n<p>a &lt;b&gt;c&lt;/b&gt;</p>\n")
  }

  @Test("Links and images escape their attributes, and keep Chinese readable")
  func attributes() {
    let html = renderMarkdown(#"[a](</x y?q="1&2> "t\"<") ![图"](/图.png "题")"#, path: "a.md").html
    #expect(
      html == """
        <p><a href="/x%20y?q=%221&amp;2" title="t&quot;&lt;">a</a> \
        <img src="/图.png" alt="图&quot;" title="题"></p>

        """)
  }

  @Test("Links to other sites do not hand over the window")
  func externalLinks() {
    let html = renderMarkdown("[a](https://a.cn) [b](/b/) [c](mailto:c@c.cn)", path: "a.md").html
    #expect(
      html == """
        <p><a href="https://a.cn" rel="noopener">a</a> <a href="/b/">b</a> <a href="mailto:c@c.cn">c</a></p>

        """)
  }

  @Test("Deep nesting ends, without taking the thread's stack with it")
  func deepNesting() {
    let document = renderMarkdown(String(repeating: ">", count: 5000) + " 深", path: "a.md")
    #expect(document.diagnostics.map(\.code) == ["markdown-too-deep"])
  }
}
