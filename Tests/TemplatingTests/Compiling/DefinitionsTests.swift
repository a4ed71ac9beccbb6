import Testing

@testable import Templating

@Suite("What templates define")
struct DefinitionsTests {
  @Test(
    "is made once per library where they do nothing else",
    arguments: [
      "{% set a = 1 %}", "text {% macro a() %}{{ b }}{% endmacro %}", "{% set b = 'x' %}{% set a = {'k': [b]} %}",
    ])
  func madeOnce(template: String) throws {
    #expect(try module(template) != nil)
  }

  @Test(
    "is made by each import where anything runs, prints or may fail",
    arguments: [
      "{% set a = range(3) %}", "{{ 1 }}", "{% if true %}{% set a = 1 %}{% endif %}", "{% block b %}{% endblock %}",
      "{% from 'other' import x %}", "{% include 'other' %}", "{% extends 'other' %}", "{% set a, b = 1, 2 %}",
    ])
  func madeByEach(template: String) throws {
    #expect(try module(template) == nil)
  }

  @Test("is the same for every render of a library and for one with more functions")
  func shared() throws {
    let library = try library("{% macro m(x) %}{{ x }}{{ f() }}{% endmacro %}{% set a = [1, 2] %}", function: "one")
    let template = try library.template(named: "page")
    let same = try library.adding([Function("f", body: { "two" })]).template(named: "page")
    #expect(try template.renderText(["x": "<"]) == "&lt;one2")
    #expect(try template.renderText(["x": 1]) == "1one2")
    #expect(try same.renderText(["x": 1]) == "1two2")
  }

  private func module(_ template: String) throws -> Module? {
    let programs = try library(template).programs
    return try #require(programs["lib"].map(programs.module(of:)))
  }

  private func library(_ template: String, function text: String = "") throws -> TemplateLibrary {
    var environment = Environment.standard
    environment.register(function: "f") { text }
    let page = "{% from 'lib' import m, a %}{{ m(x) }}{{ a|length }}"
    let texts = ["lib": template, "other": "{% set x = 1 %}", "page": page]
    return try TemplateLibrary(
      texts.sorted { $0.key < $1.key }.map { TemplateFile(path: $0.key, text: $0.value, name: $0.key) },
      environment: environment)
  }
}
