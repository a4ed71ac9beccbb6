import Testing

@testable import Templating

@Suite("Contexts")
struct ContextFlowTests {
  static let flows: [(template: String, others: [(String, String)], text: String)] = [
    (
      "{% macro at(u) %} href=\"{{ u }}\"{% endmacro %}<a{{ at('/x') }}>", [],
      "<a href=\"/x\">"
    ),
    (
      "{% from 'm' import at %}{% import 'm' as m %}<a {{ at(1) }}{{ m.at(2) }}>",
      [("m", "{% macro at(u) %} id=\"{{ u }}\"{% endmacro %}")], "<a  id=\"1\" id=\"2\">"
    ),
    (
      "{% macro tag() %}<p{{ caller() }}>{% endmacro %}{% call tag() %} id=\"{{ x }}\"{% endcall %}", [],
      "<p id=\"a&#39;b\">"
    ),
    (
      "{% macro each(f) %}<p{{ f() }}>{{ f() }}</p>{% endmacro %}{% macro at() %} id=\"{{ x }}\"{% endmacro %}{{ each(at) }}",
      [], "<p id=\"a&#39;b\"> id=\"a&#39;b\"</p>"
    ),
    ("<style>{% include 's' %}</style>", [("s", "p { width: {{ 1 + 1 }}px }")], "<style>p { width: 2px }</style>"),
    (
      "<script>{% include n %}</script>{% include n %}", [("s", "a = {{ x|tojson }};")],
      "<script>a = \"a\\u0027b\";</script>a = \"a\\u0027b\";"
    ),
    (
      "{% extends 'b' %}{% block js %}{{ super() }}b = {{ [x]|tojson }};{% endblock %}",
      [("b", "<script>{% block js %}a = 1;{% endblock %}</script>")],
      "<script>a = 1;b = [\"a\\u0027b\"];</script>"
    ),
    ("{% block t %}{{ x }}{% endblock %}<p title=\"{{ self.t() }}\">", [], "a&#39;b<p title=\"a&#39;b\">"),
    ("<p class=\"{% include 'c' %}\">", [("c", "a {{ x }}")], "<p class=\"a a&#39;b\">"),
    ("<a href=\"{% set u %}/{{ x }}{% endset %}{{ u }}\">", [], "<a href=\"/a&#39;b\">"),
  ]

  @Test("flow through macros, imports, calls, includes and blocks", arguments: flows)
  func flow(_ template: String, _ others: [(String, String)], _ text: String) throws {
    #expect(try render(template, ["x": "a'b", "n": "s"], others: others) == text)
  }

  static let faulty: [(template: String, others: [(String, String)], faults: [String])] = [
    (
      "<script>{{ m() }}</script>{% macro m() %}{{ x }}{% endmacro %}", [],
      [
        "t.html:1:45+1 template-context: a script takes JSON alone (add the filter tojson) "
          + "< t.html:1:12 used here, in a script"
      ]
    ),
    (
      "{% from 'm' import m %}<p{{ m() }}>", [("m", "{% macro m() %} id={{ x }}{% endmacro %}")],
      [
        "m:1:23+1 template-context: the attribute has no quotes (put quotes around the attribute's value) "
          + "< t.html:1:29 used here, in a tag"
      ]
    ),
    (
      "<style>{% include 's' %}</style>", [("s", "</style><p>")],
      [
        "s:1:9+1 template-context: this begins in a style sheet but ends in text "
          + "(close it in the same template, block or macro) < t.html:1:19 used here, in a style sheet"
      ]
    ),
    (
      "{% if a %}<p title=\"{% endif %}", [],
      [
        "t.html:1:1+10 template-context: the branches end in different places: an attribute value and text "
          + "(let each branch close its own tags and quotes)"
      ]
    ),
    (
      "{% for a in b %}<p {% endfor %}", [],
      [
        "t.html:1:1+16 template-context: the branches end in different places: text and a tag "
          + "(let each branch close its own tags and quotes)"
      ]
    ),
    (
      "<p title=\"{{ x }}", [],
      [
        "t.html:1:10+1 template-context: this begins in text but ends in an attribute value "
          + "(close it in the same template, block or macro)"
      ]
    ),
    (
      "<p id={{ x }} {{ y }} {{ z|tojson }}>", [],
      [
        "t.html:1:10+1 template-context: the attribute has no quotes (put quotes around the attribute's value)",
        "t.html:1:18+1 template-context: a tag takes whole attributes alone "
          + "(write name=\"{{ value }}\", or use the filter xmlattr)",
        "t.html:1:26+8 template-context: a tag takes whole attributes alone "
          + "(write name=\"{{ value }}\", or use the filter xmlattr)",
      ]
    ),
  ]

  @Test("that do not fit are found when templates are loaded", arguments: faulty)
  func faults(_ template: String, _ others: [(String, String)], _ expected: [String]) {
    #expect(TemplatingTests.faults(template, others: others) == expected)
  }

  @Test(
    "that are only known when a template runs are checked then",
    arguments: [
      (
        "{% macro f(h) %}a = {{ h() }};{% endmacro %}{% macro g() %}{{ x }}{% endmacro %}<script>{{ f(g) }}</script>",
        ""
      ),
      ("<script>{% include n %}</script>", "{{ x }}"), ("<p title=\"{% include n %}\">", "\""),
      ("<p title=\"{{ x|safe }}\">", ""), ("<!-- {{ x }}{{ y }} -->", ""), ("<a href=\"{{ j }}{{ y }}:x\">", ""),
      ("<title>{{ '<b>'|safe }}</title>", ""), ("<p{{ {'href': j ~ ':x'}|xmlattr }}>", ""),
    ])
  func late(_ template: String, _ other: String) {
    let data: Map = ["x": "\"", "y": "-", "n": "n", "j": "javascript"]
    let found = TemplatingTests.faults(template, data, others: [("n", other)])
    #expect(found.count == 1 && ["template-unsafe", "template-context"].contains { found[0].contains($0) }, "\(found)")
  }

  @Test("let a loop's first round differ from the others, if all of them fit")
  func rounds() throws {
    let template = "<p{% for n in ns %}{% if n %} id=\"{{ n }}\"{% endif %}{% endfor %} class=\"x\">"
    #expect(try render(template, ["ns": [1, 0, 2]]) == "<p id=\"1\" id=\"2\" class=\"x\">")
  }
}
