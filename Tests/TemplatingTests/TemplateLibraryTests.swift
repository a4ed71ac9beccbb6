import Diagnostics
import Testing

@testable import Templating

@Suite("A template library")
struct TemplateLibraryTests {
  private let files = [
    TemplateFile(path: "Templates/b.html", text: "{% macro m(x) %}({{ x }}){% endmacro %}", name: "b.html"),
    TemplateFile(path: "Templates/a.html", text: "a", name: "a.html"),
  ]

  @Test("lists its templates in alphabetical order")
  func names() throws {
    #expect(try TemplateLibrary(files).names == ["a.html", "b.html"])
  }

  @Test("proposes the nearest name for a template that it lacks")
  func missing() throws {
    let library = try TemplateLibrary(files)
    let error = #expect(throws: Diagnostic.self) { try library.template(named: "c.html") }
    #expect(error?.summary == "- template-missing: there is no template 'c.html' (did you mean 'a.html'?)")
  }

  @Test("refuses two templates of one name")
  func duplicates() {
    let error = #expect(throws: DiagnosticList.self) { try TemplateLibrary(files + files.suffix(1)) }
    #expect(error?.diagnostics.map(\.code) == ["template-duplicate"])
  }

  @Test("compiles fragments that use its templates and count lines as the file does")
  func fragments() throws {
    let library = try TemplateLibrary(files)
    let good = TemplateFile(path: "x.md", text: "{% from 'b.html' import m %}{{ m(1) }}", name: "x.md")
    #expect(try library.fragment(good, firstLine: 8).renderText([:]) == "(1)")
    let bad = TemplateFile(path: "x.md", text: "a\n{{ 1|uper }}", name: "x.md")
    let errors = #expect(throws: DiagnosticList.self) { try library.fragment(bad, firstLine: 8) }
    #expect(
      errors?.diagnostics.map(\.summary) == [
        "x.md:9:6+4 template-filter: there is no filter 'uper' (did you mean 'upper'?)"
      ])
    let undefined = try library.fragment(TemplateFile(path: "x.md", text: "\n{{ q.x }}", name: "x.md"), firstLine: 3)
    let error = #expect(throws: Diagnostic.self) { try undefined.render(["q": [:]]) }
    #expect(error?.location?.line == 4)
  }

  @Test("compiles an expression of another text, with places in that text")
  func textExpressions() throws {
    let library = try TemplateLibrary(files)
    let place = SourceLocation(path: "x.md", line: 8, column: 5)
    let good = try TextExpression("{{ 'a'|upper }}", at: place)
    #expect(try library.fragment(good).renderText([:]) == "A")
    let unknown = try TextExpression("{{ 1|uper }}", at: place)
    let faults = #expect(throws: DiagnosticList.self) { try library.fragment(unknown) }
    #expect(faults?.diagnostics.map(\.location?.column) == [10])
    let undefined = try library.fragment(TextExpression("{{ nothing }}", at: place))
    let fault = #expect(throws: Diagnostic.self) { try undefined.render([:]) }
    #expect(fault?.location?.line == 8 && fault?.location?.column == 8)
    let wrong = #expect(throws: DiagnosticList.self) { try TextExpression("{{ f( }}", at: place) }
    #expect(wrong?.diagnostics.map(\.location?.column) == [9])
  }

  @Test("knows what an expression of another text calls, and with which literals")
  func calls() throws {
    func call(_ source: String) throws -> TextExpression.Call? {
      try TextExpression(source, at: SourceLocation(path: "x.md", line: 1, column: 1)).call
    }
    let chart = try #require(try call("{{ chart('bars', data=[{'a': -3}, (1, none)], n=2) }}"))
    #expect(chart.function == "chart")
    #expect(chart.positional?.map(\.text) == ["bars"])
    #expect(chart.keywords?.map(\.key) == ["data", "n"])
    let data = Value.list([.map(["a": -3]), .tuple([1, .none])])
    #expect(try chart.keywords?["data"].map { try $0.equals(data) } == true)
    let open = try call("{{ chart(kind, unit='a' ~ b) }}")
    #expect(open?.function == "chart" && open?.positional == nil && open?.keywords == nil)
    #expect(try call("{{ chart('bars')|upper }}") == nil)
    #expect(try call("{{ 1 }}") == nil)
  }
}
