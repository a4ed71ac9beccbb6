import Testing

@testable import Templating

@Suite("Values known before rendering")
struct FoldingTests {
  @Test(
    "a variable that the top of a template sets stands for what it holds at that place",
    arguments: [
      (#"{% set a = "x" %}{% set b = {"k": a ~ "y", "l": [a, 1]} %}{{ b.k }}{{ b.l[0] }}"#, "xyx"),
      (#"{% set a = "x" %}{% if t %}{% set a = "z" %}{% endif %}{{ a ~ "!" }}"#, "z!"),
      (#"{% set a = "x" %}{% if t %}{{ a ~ "!" }}{% set a = n %}{% endif %}{{ a ~ "!" }}"#, "x!1!"),
      (#"{% set a = "x" %}{% for a in [1, 2] %}{{ a ~ "!" }}{% endfor %}{{ a ~ "!" }}"#, "1!2!x!"),
      (#"{% set a = "x" %}{% with a = 2 %}{{ (a,)|list }}{% endwith %}{{ [a] }}"#, "[2][&#39;x&#39;]"),
      (#"{% set a = "x" %}{% macro m(a) %}{{ a ~ "!" }}{% endmacro %}{{ m(3) }}{{ a ~ "!" }}"#, "3!x!"),
      (#"{% set a = "x" %}{% macro a() %}m{% endmacro %}{{ a() ~ "!" }}"#, "m!"),
    ])
  func variables(template: String, text: String) throws {
    #expect(try render(template, ["t": true, "n": 1]) == text)
  }

  @Test("what would be too large or deep is left to the render, which says so")
  func growth() {
    let doubled = (0..<40).map { _ in "{% set a = a ~ a %}" }.joined()
    let summary = faults("{% set a = 'x' %}" + doubled + "{{ a|length }}").joined()
    #expect(summary.contains("template-limit"))
  }
}
