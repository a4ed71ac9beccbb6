import Diagnostics
import Testing

@testable import Preview

@Suite("Overlay")
struct OverlayTests {
  private func overlay(_ diagnostics: [Diagnostic], _ language: Language = .zh, text: String = "") -> String {
    Overlay(Excerpt.excerpts(of: diagnostics) { _ in text }, language: language).html
  }

  private let diagnostic = Diagnostic(
    .error, "bad-tag", at: SourceLocation(path: "a<b>.md", line: 1, column: 3, length: 5),
    Text(zh: "不能写 <b>", en: "no <b> & \"co\""), help: Text(zh: "删去 <b>", en: "remove <b>"),
    notes: [.init(at: SourceLocation(path: "c.md", line: 1, column: 1), Text(zh: "见", en: "see"))])

  @Test("It shows place, code, message, frame, notes and help, all escaped, byte for byte")
  func html() {
    #expect(
      overlay([diagnostic], .en, text: "中<i>&") == """
        <h1>Not published: 1 error</h1>
        <section class="error">
        <h2><code>a&lt;b&gt;.md:1:3</code> <b>error[bad-tag]</b></h2>
        <p>no &lt;b&gt; &amp; &quot;co&quot;</p>
        <pre>1 | 中&lt;i&gt;&amp;
          | <mark>   ^^^</mark></pre>
        <h2><code>c.md:1:1</code> <b>note</b></h2>
        <p>see</p>
        <pre>1 | 中&lt;i&gt;&amp;
          | <mark>^^</mark></pre>
        <p class="help">help: remove &lt;b&gt;</p>
        </section>

        """)
  }

  @Test("In Chinese, its words are Chinese")
  func chinese() {
    let html = overlay([diagnostic])
    #expect(html.hasPrefix("<h1>没有发布：1 个错误</h1>\n"))
    #expect(html.contains("<p class=\"help\">提示：删去 &lt;b&gt;</p>"))
  }

  @Test("After twenty faults it says how many more there are")
  func limit() {
    let html = overlay(Array(repeating: Diagnostic(.error, "x", at: nil, Text(zh: "错", en: "wrong")), count: 23))
    #expect(html.ranges(of: "<section").count == 20)
    #expect(html.contains("另有 3 条未显示"))
  }
}
