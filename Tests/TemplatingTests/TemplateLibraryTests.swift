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
}
