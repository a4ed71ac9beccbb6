import Diagnostics
import Markdown
import Testing

@Suite("Expressions")
struct ExpressionsTests {
  private func html(_ text: String) -> String {
    renderMarkdown(text, path: "a.md").html
  }

  /// What each expression stands in, and where: `context line:column+length`.
  private func places(_ text: String, firstLine: Int = 1) -> [String] {
    renderMarkdown(text, path: "a.md", firstLine: firstLine).expressions.map { expression in
      let place = expression.location
      return "\(expression.context) \(place.line):\(place.column)+\(place.length)"
    }
  }

  @Test(
    "What stands in an expression means nothing to Markdown",
    arguments: [
      #"value("a_b", "c*d*") *e*"#, #"a ~ "\\" ~ '&lt;' ~ "<b>""#, #""[a](/b/)" ![c]"#, "\"`\" ~ `d`",
      "https://a.cn www.b.cn",
      #"chart(data=[{"a": {"b": "}}\""}}], x='}}')"#, "~~x~~ a@b.cn :", "",
    ])
  func opaque(_ code: String) {
    let document = renderMarkdown("前{{\(code)}}后", path: "a.md")
    #expect(document.html == "<p>前«{{\(code)}}»后</p>\n")
    #expect(document.links.isEmpty && document.diagnostics.isEmpty)
  }

  @Test(
    "Marks stand around an expression as around a word",
    arguments: [
      ("达到**{{ a }}**亿元", "<p>达到<strong>«{{ a }}»</strong>亿元</p>\n"),
      ("达到**{{ a }}亿元**，**共{{ b }}**户", "<p>达到<strong>«{{ a }}»亿元</strong>，<strong>共«{{ b }}»</strong>户</p>\n"),
      ("达到*{{ a }}*亿~~{{ b }}~~元", "<p>达到<em>«{{ a }}»</em>亿<del>«{{ b }}»</del>元</p>\n"),
      ("**{{ a }}{{ b }}**", "<p><strong>«{{ a }}»«{{ b }}»</strong></p>\n"),
      ("{{ a }}**重**", "<p>«{{ a }}»<strong>重</strong></p>\n"),
      ("{{ a }}~{{ b }}", "<p>«{{ a }}»~«{{ b }}»</p>\n"),
      ("{{ a }}* {{ b }}", "<p>«{{ a }}»* «{{ b }}»</p>\n"),
      ("***{{ a }}***中", "<p><em><strong>«{{ a }}»</strong></em>中</p>\n"),
    ])
  func emphasis(_ text: String, _ expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "In code, and after a backslash, braces are text",
    arguments: ["`{{ a }}`", "\\{{ a }}", "    {{ a }}", "```\n{{ a }}\n```"])
  func text(_ text: String) {
    #expect(places(text) == [])
    #expect(html(text).contains("{{ a }}"))
  }

  @Test("A single brace is text, and so are those that close nothing")
  func braces() {
    #expect(html("a } b { c }} {d} { {") == "<p>a } b { c }} {d} { {</p>\n")
  }

  @Test(
    "An expression that is all of its paragraph stands without the paragraph, any other among words",
    arguments: [
      ("甲\n\n{{ a }}\n\n乙", "<p>甲</p>\n«{{ a }}»<p>乙</p>\n", ["block 3:1+7"]),
      ("{{ a }}。", "<p>«{{ a }}»。</p>\n", ["inline 1:1+7"]),
      ("*{{ a }}*", "<p><em>«{{ a }}»</em></p>\n", ["inline 1:2+7"]),
      ("# {{ a }} #", "<h1 id=\"section\">«{{ a }}»</h1>\n", ["inline 1:3+7"]),
      ("- {{ a }}\n- 乙", "<ul>\n<li>«{{ a }}»</li>\n<li>乙</li>\n</ul>\n", ["inline 1:3+7"]),
      ("- {{ a }}\n\n  乙", "<ul>\n<li>\n«{{ a }}»<p>乙</p>\n</li>\n</ul>\n", ["block 1:3+7"]),
      ("- {{ a }}\n  - 乙", "<ul>\n<li>«{{ a }}»\n<ul>\n<li>乙</li>\n</ul>\n</li>\n</ul>\n", ["inline 1:3+7"]),
      ("> {{ a }}", "<blockquote>\n«{{ a }}»</blockquote>\n", ["block 1:3+7"]),
    ])
  func blocks(_ text: String, _ expected: String, _ context: [String]) {
    #expect(html(text) == expected)
    #expect(places(text) == context)
  }

  @Test(
    "In the text of a link, in an address, a title or a description nothing can be filled",
    arguments: [
      ("[企业{{ a }}](/b/)", ["link 1:4+7"]),
      ("[**{{ a }}**](/b/){{ c }}", ["link 1:4+7", "inline 1:19+7"]),
      ("![图{{ a }}](/b.svg)", ["attribute 1:4+7"]),
      ("![*图{{ a }}*](/b.svg)", ["attribute 1:5+7"]),
      ("[看]({{ value(\"a\") }})", ["attribute 1:5+16"]),
      ("[看](/b/{{ a }}/)", ["attribute 1:8+7"]),
      ("[看]({{a}})", ["attribute 1:5+5"]),
      ("[看](</b/{{ a }}>)", ["attribute 1:9+7"]),
      ("[看](/b/ \"题{{ a }}\")", ["attribute 1:11+7"]),
      ("![看](/b/ \"题{{ value(\"a\") }}\")", ["attribute 1:12+16"]),
      ("[看][r]\n\n[r]: /b/{{a}}", ["attribute 3:9+5"]),
      ("见https://a.cn/{{ a }}", ["attribute 1:15+7"]),
      ("[看](javascript:{{a}})", ["attribute 1:16+5"]),
    ])
  func attributes(_ text: String, _ context: [String]) {
    #expect(places(text) == context)
    #expect(renderMarkdown(text, path: "a.md").links.filter { $0.destination.contains("{{") }.isEmpty)
  }

  @Test(
    "Parentheses and brackets that are no link take live values",
    arguments: ["[1](见 {{ a }})", "(甲){{ a }}", "[看](/b/)({{ a }})"])
  func noAddress(_ text: String) {
    #expect(places(text).map { $0.prefix(6) } == ["inline"])
  }

  @Test("Braces in an address after a backslash are part of it")
  func escapedAddress() {
    let document = renderMarkdown("[a](/x\\{{y}})", path: "a.md")
    #expect(document.links.map(\.destination) == ["/x{{y}}"])
    #expect(document.expressions.isEmpty)
  }

  @Test("An expression ends with its line, closed or not")
  func lines() {
    let document = renderMarkdown("见{{ a\n}} {{ b }}", path: "a.md")
    #expect(document.expressions.map(\.source) == ["{{ a", "{{ b }}"])
    #expect(places("见{{ a\n}} {{ b }}") == ["unclosed 1:2+4", "inline 2:4+7"])
    #expect(places("{{ a") == ["unclosed 1:1+4"])
    #expect(places("[a {{ b](/c/)") == ["unclosed 1:4+10"])
  }

  @Test(
    "The place is a place in the file, in characters",
    arguments: [
      ("一座城\n企业{{ a }}家", ["inline 8:3+7"]),
      ("一座城\r\n企业{{ a }}家\r\n{{ b }}", ["inline 8:3+7", "inline 9:1+7"]),
      ("{{ a }}和{{ a }}，{{ a }}", ["inline 7:1+7", "inline 7:9+7", "inline 7:17+7"]),
      ("中\n          {{ a }}{{ a }}", ["inline 8:11+7", "inline 8:18+7"]),
      ("- 中\n\n  > 文\n  >   {{ a }} `{{ a }}` {{ a }} ", ["inline 10:7+7", "inline 10:25+7"]),
      ("[长\n的](/b/) {{ a }}，{{ a }}", ["inline 8:9+7", "inline 8:17+7"]),
      ("`长\n的` {{ a }}", ["inline 8:4+7"]),
      ("[r]: /b/\n甲{{ a }}\n乙{{ b }}", ["inline 8:2+7", "inline 9:2+7"]),
      (
        "| 甲 {{ a }} {{ a }} | {{ a }} |\n|---|---|\n|{{ a }}| 中{{ a }} |",
        [
          "inline 7:5+7", "inline 7:13+7", "inline 7:23+7", "inline 9:2+7", "inline 9:12+7",
        ]
      ),
      ("## 中 {{ a }} 和 {{ a }} ##", ["inline 7:6+7", "inline 7:16+7"]),
      ("中 {{ a }}\n===", ["inline 7:3+7"]),
      ("甲[^a]\n\n[^a]: 注{{ a }}\n\n乙{{ b }}", ["inline 11:2+7", "inline 9:8+7"]),
    ])
  func places(_ text: String, _ expected: [String]) {
    #expect(places(text, firstLine: 7) == expected)
  }

  @Test("A line that ends or begins with an expression is Chinese, and leaves no gap")
  func softBreaks() {
    #expect(html("共{{ a }}\n户\n{{ b }}\n{{ c }}") == "<p>共«{{ a }}»户«{{ b }}»«{{ c }}»</p>\n")
    #expect(html("a\n{{ b }}") == "<p>a\n«{{ b }}»</p>\n")
  }

  @Test("A heading's id is made of the words around an expression")
  func headings() {
    let document = renderMarkdown("## 企业{{ value(\"a\") }}家\n\n## 总", path: "a.md", idPrefix: "p-")
    #expect(document.anchors == ["p-企业-家", "p-总"])
  }

  @Test("A bar cuts a cell of a table wherever it stands; a backslash keeps it in the expression")
  func bars() {
    #expect(places("| 甲 | 乙 |\n|---|---|\n| {{ a|b }} | 丙 |") == ["unclosed 3:3+4"])
    let document = renderMarkdown("| 甲 |\n|---|\n| {{ a\\|b }} |", path: "a.md")
    #expect(document.expressions.map(\.source) == ["{{ a|b }}"])
  }
}
