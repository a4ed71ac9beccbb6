import Testing

@testable import Templating

@Suite("Syntax faults")
struct SyntaxFaultTests {
  static let examples: [(template: String, faults: [String])] = [
    ("{{ x", ["t.html:1:1+2 template-syntax: the tag is never closed (close it with }})"]),
    ("{# x", ["t.html:1:1+2 template-syntax: the comment is never closed (close it with #})"]),
    ("{% raw %}", ["t.html:1:1+2 template-syntax: the raw block is never closed (close it with {% endraw %})"]),
    ("a\n  {% if x %}\n", ["t.html:2:6+2 template-syntax: 'if' is never closed (close it with {% endif %})"]),
    (
      "{% else %}",
      [
        "t.html:1:4+4 template-syntax: there is no open tag that 'else' could end "
          + "(remove it, or write the tag that it ends)"
      ]
    ),
    ("{{ }}", ["t.html:1:4+2 template-syntax: expected an expression, but found '}}'"]),
    (
      "{{ a b }}",
      [
        "t.html:1:6+1 template-syntax: expected '}}', but found 'b' "
          + "(between two values belongs an operator, such as ~ to join text)"
      ]
    ),
    (
      "{{ 1 ? 2 }}",
      ["t.html:1:6+1 template-syntax: '?' has no meaning in a tag (here this is written a if test else b)"]
    ),
    ("{{ (1] }}", ["t.html:1:6+1 template-syntax: '(' must be closed by ')', but this is ']'"]),
    (
      "{{ 012 }}",
      ["t.html:1:4+3 template-syntax: a whole number does not start with 0 (leave out the 0, or write it as text)"]
    ),
    (
      "{{ '\\u12' }}",
      [
        "t.html:1:5+6 template-syntax: the escape is incomplete or not a character "
          + "(a backslash itself is written \\\\)"
      ]
    ),
    ("{% set none = 1 %}", ["t.html:1:8+4 template-syntax: 'none' cannot be assigned to (use another name)"]),
    ("{{ 1 is odd is even }}", ["t.html:1:13+2 template-syntax: tests cannot be chained with 'is'"]),
    ("{% call x %}{% endcall %}", ["t.html:1:9+1 template-syntax: 'call' needs a call, such as name(...)"]),
    ("{% block a-b %}{% endblock %}", ["t.html:1:11+1 template-syntax: a block name has no hyphens; use underscores"]),
    (
      "{{ f(a=1, 2) }}",
      [
        "t.html:1:11+1 template-syntax: this argument is out of order "
          + "(the order is: values, name=value, *sequence, **mapping)"
      ]
    ),
    (
      "{% if a %}{% endfor %}{% endif %}",
      ["t.html:1:14+6 template-syntax: 'endfor' does not fit: 'if' is still open (expected here: elif, else, endif)"]
    ),
    (
      "{% for x in y %}{% if x %}{% endfor %}",
      ["t.html:1:20+2 template-syntax: 'if' is never closed (close it with {% endif %})"]
    ),
    (
      "{% block a %}{% endblock %}{% block a %}{% endblock %}",
      [
        "t.html:1:37+1 template-syntax: the block 'a' is defined twice "
          + "(rename it; to print it again, write {{ self.a() }})"
      ]
    ),
    (
      "{% for i in [] %}{% extends 't.html' %}{% endfor %}",
      [
        "t.html:1:18+22 template-syntax: 'extends' belongs to the top of a template "
          + "(move it out of loops, blocks and macros)"
      ]
    ),
    ("{{ x|uper }}", ["t.html:1:6+4 template-filter: there is no filter 'uper' (did you mean 'upper'?)"]),
    ("{{ x is ood }}", ["t.html:1:9+3 template-test: there is no test 'ood' (did you mean 'odd'?)"]),
    ("{% fro x in y %}", ["t.html:1:4+3 template-tag: there is no tag 'fro' (did you mean 'for'?)"]),
    (
      "{% include 'x.html' %}",
      ["t.html:1:12+8 template-missing: there is no template 'x.html' (did you mean 't.html'?)"]
    ),
  ]

  @Test("name their place, what was expected, and a remedy", arguments: examples)
  func places(_ template: String, _ expected: [String]) {
    #expect(faults(template) == expected)
  }

  @Test("are all found in one run, without follow-up faults")
  func several() {
    #expect(
      faults("中文\n{% iff x %}a{% else %}b{% endif %}\n{{ 1 + }}{{ 'abc }}\n{% if %}{% elif x %}{% endif %}") == [
        "t.html:2:4+3 template-tag: there is no tag 'iff' (did you mean 'if'?)",
        "t.html:3:8+2 template-syntax: expected an expression, but found '}}'",
        "t.html:3:13+1 template-syntax: the string is never closed (close it with ')",
        "t.html:4:7+2 template-syntax: expected an expression, but found '%}'",
      ])
  }

  @Test("of all files are collected, in the order of the files")
  func files() {
    #expect(
      faults("{{ }}", others: [("a.html", "{% fi %}")]) == [
        "a.html:1:4+2 template-tag: there is no tag 'fi' (did you mean 'if'?)",
        "t.html:1:4+2 template-syntax: expected an expression, but found '}}'",
      ])
  }
}
