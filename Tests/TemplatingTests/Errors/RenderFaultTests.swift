import Testing

@testable import Templating

@Suite("Render faults")
struct RenderFaultTests {
  static let data: Map = ["title": "Jindu", "area": ["name": "x", "key": 1], "list": [1], "page": ["copy": 1]]

  static let examples: [(template: String, fault: String)] = [
    ("\n {{ titel }}", "t.html:2:5+5 template-undefined: 'titel' is not defined (did you mean 'title'?)"),
    (
      "中文 {{ area.nmae }}", "t.html:1:12+4 template-undefined: a mapping has no attribute 'nmae' (did you mean 'name'?)"
    ),
    ("{{ area['kye'] }}", "t.html:1:4+11 template-undefined: a mapping has no item 'kye' (did you mean 'key'?)"),
    ("{{ list[3] }}", "t.html:1:4+7 template-undefined: a list has no item 3"),
    (
      "{% set y = titel %}\n{{ y }}", "t.html:1:12+5 template-undefined: 'titel' is not defined (did you mean 'title'?)"
    ),
    (
      "{{ 'a' + 1 }}",
      "t.html:1:4+7 template-type: '+' does not work on text and an integer "
        + "(to join text, use ~; to calculate, apply |int or |float first)"
    ),
    (
      "{{ 1 / 0 }}",
      "t.html:1:4+5 template-value: division by zero (check the divisor first: a / b if b else 0)"
    ),
    ("{{ title() }}", "t.html:1:4+7 template-type: text cannot be called (leave out the parentheses)"),
    (
      "{% for x in 3 %}{% endfor %}",
      "t.html:1:13+1 template-type: an integer cannot be walked (to count to n, write range(n))"
    ),
    ("{% for a, b in [[1]] %}{% endfor %}", "t.html:1:8+4 template-value: 2 variables cannot take 1 items"),
    (
      "{{ page.pop }}",
      "t.html:1:9+3 template-method-name: '.pop' is a method of mappings in Jinja2, not a key "
        + "(to read the key, write ['pop'])"
    ),
    (
      "{{ [1]|map('abs') }}",
      "t.html:1:4+14 template-type: a lazy sequence cannot be printed "
        + "(turn it into a list with the filter 'list' first)"
    ),
    ("{{ [1]|map('uper') }}", "t.html:1:8+3 template-filter: there is no filter 'uper' (did you mean 'upper'?)"),
    (
      "{{ 'x'|truncate(lenght=3) }}",
      "t.html:1:17+6 template-argument: 'truncate' has no parameter 'lenght' (did you mean 'length'?)"
    ),
    (
      "{{ 'x'|truncate('a') }}",
      "t.html:1:17+3 template-argument: 'length' of 'truncate' must be an integer, but is text"
    ),
    (
      "{{ [1]|map('truncate', 'a')|list }}",
      "t.html:1:8+3 template-argument: 'length' of 'truncate' must be an integer, but is text"
    ),
    (
      "{{ {1: 2} }}",
      "t.html:1:4+6 template-type: the keys of a mapping are text, but this is an integer (put the key in quotes)"
    ),
    ("{% include title %}", "t.html:1:12+5 template-missing: there is no template 'Jindu' (known names: t.html)"),
    (
      "{% macro m(width) %}{% endmacro %}{{ m(wdith=1) }}",
      "t.html:1:40+5 template-argument: 'm' has no parameter 'wdith' (did you mean 'width'?)"
    ),
    (
      "{% block a required %}{% endblock %}",
      "t.html:1:1+22 template-block: the required block 'a' is not defined "
        + "(write {% block a %}…{% endblock %} in the template that extends this one)"
    ),
    (
      "{% for x in [1] %}{{ loop.indx }}{% endfor %}",
      "t.html:1:27+4 template-undefined: loop has no attribute 'indx' (did you mean 'index'?)"
    ),
  ]

  @Test("name their place, what is wrong, and the nearest name", arguments: examples)
  func places(_ template: String, _ expected: String) {
    #expect(faults(template, Self.data) == [expected])
  }

  @Test("in included templates tell who includes them")
  func includes() {
    #expect(
      faults("a\n{% include 'p.html' %}", ["k": 1], others: [("p.html", "\n\n {{ kk }}")]) == [
        "p.html:3:5+2 template-undefined: 'kk' is not defined (did you mean 'k'?) < t.html:2:12 included here"
      ])
  }

  @Test("in blocks tell where the block is rendered and what extends it")
  func inheritance() {
    let base = ("b.html", "({% block a %}{% endblock %})")
    #expect(
      faults("{% extends 'b.html' %}{% block a %}{{ 1 / 0 }}{% endblock %}", others: [base]) == [
        "t.html:1:39+5 template-value: division by zero (check the divisor first: a / b if b else 0) "
          + "< b.html:1:2 the block is rendered here < t.html:1:12 extended here"
      ])
  }

  @Test("in imported macros tell where the macro is called")
  func macros() {
    let library = ("l.html", "{% macro m(x) %}\n{{ x.y }}{% endmacro %}")
    #expect(
      faults("{% from 'l.html' import m %}\n{{ m([]) }}", others: [library]) == [
        "l.html:2:6+1 template-undefined: a list has no attribute 'y' (known names: copy, count, index) "
          + "< t.html:2:4 called here"
      ])
  }

  @Test("of missing exports name what the template does export")
  func exports() {
    let library = ("l.html", "{% macro card(x) %}{% endmacro %}")
    #expect(
      faults("{% from 'l.html' import crad %}{{ crad() }}", others: [library]) == [
        "t.html:1:25+4 template-undefined: template 'l.html' does not export 'crad' (did you mean 'card'?)"
      ])
  }

  @Test("are worded in Chinese too")
  func chinese() throws {
    let error = Undefined(.member("nmae", of: ["name": 1])).error
    #expect(error.message.zh == "映射没有属性“nmae”")
    #expect(error.help?.zh == "是不是“name”？")
  }
}
