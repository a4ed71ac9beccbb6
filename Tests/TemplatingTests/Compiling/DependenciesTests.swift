import Diagnostics
import Testing

@testable import Templating

@Suite("The templates that a template may use")
struct DependenciesTests {
  @Test(
    "are those that it extends, includes and imports, wherever it does",
    arguments: [
      ("text", []),
      ("{% extends 'a' %}", ["a"]),
      ("{% include 'a' %}{% import 'b' as b %}{% from 'a' import x %}", ["a", "b"]),
      ("{% macro m() %}{% for x in y %}{% if x %}{% include 'a' %}{% endif %}{% endfor %}{% endmacro %}", ["a"]),
      ("{% extends 'b' %}{% block c %}{% set d %}{% include 'a' %}{% endset %}{% endblock %}", ["a", "b"]),
      ("{% with x = 1 %}{% filter upper %}{% include 'a' %}{% endfilter %}{% endwith %}", ["a"]),
      ("{% include ['a', 'lacking'] %}{% include 'later' ignore missing %}", ["a", "lacking", "later"]),
      ("{% extends 'a' if x else 'b' %}", ["a", "b"]),
      ("{% set kind = 'a' %}{% include kind %}{% include kind ~ '.svg' ignore missing %}", ["a", "a.svg"]),
    ])
  func direct(template: String, names: [String]) throws {
    #expect(try dependencies(template) == .named(names))
  }

  @Test("are also those that these use, each once, even in a circle")
  func transitive() throws {
    #expect(try dependencies("{% include 'chain' %}") == .named(["a", "b", "chain", "circle", "page"]))
  }

  @Test(
    "are any, from the first place on where a name is computed",
    arguments: [
      ("{% include name %}", "page:1:12+4"), ("{% include 'a' %}{% extends 'a' ~ x %}", "page:1:29+7"),
      ("{% include ['a', x] %}", "page:1:12+8"), ("{% import 'a' if x else y as m %}", "page:1:11+15"),
      ("{% include 'computed' %}", "computed:2:12+4"),
      ("{% set x = 'a' %}{% macro m() %}{% include x %}{% endmacro %}{% set x = y %}{{ m() }}", "page:1:44+1"),
    ])
  func computed(template: String, place: String) throws {
    guard case .any(let location) = try dependencies(template) else {
      Issue.record("not any")
      return
    }
    #expect("\(location.path):\(location.line):\(location.column)+\(location.length)" == place)
  }

  @Test("are known of fragments too, which no other template can use")
  func fragment() throws {
    let text = TemplateFile(path: "x.md", text: "{% include 'page' %}", name: "page")
    #expect(try library("{% include 'a' %}").fragment(text).dependencies == .named(["a", "page"]))
  }

  private func dependencies(_ page: String) throws -> Template.Dependencies {
    try library(page).template(named: "page").dependencies
  }

  private func library(_ page: String) throws -> TemplateLibrary {
    let texts = [
      ("page", page), ("a", "a"), ("b", "{% macro x() %}{% endmacro %}"), ("computed", "\n{% include name %}"),
      ("chain", "{% include 'a' %}{% include 'circle' %}"), ("circle", "{% import 'b' as b %}{% include 'page' %}"),
    ]
    return try TemplateLibrary(texts.map { TemplateFile(path: $0.0, text: $0.1, name: $0.0) })
  }
}
