import Testing

@testable import Templating

@Suite("Rendering at once")
struct ConcurrencyTests {
  @Test("yields the same bytes on every task")
  func tasks() async throws {
    let library = try TemplateLibrary([
      TemplateFile(path: "l", text: "{% macro m(x) %}({{ x }}){% endmacro %}", name: "l"),
      TemplateFile(
        path: "t",
        text: "{% from 'l' import m %}{% set ns = namespace(n=0) %}"
          + "{% for i in range(50) %}{% set ns.n = ns.n + i %}{{ m(i ~ who) }}{% endfor %}{{ ns.n }}", name: "t"),
    ])
    let template = try library.template(named: "t")
    let texts = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for number in 0..<64 {
        group.addTask { (number % 4, try template.renderText(["who": .int(number % 4)])) }
      }
      return try await group.reduce(into: [Int: Set<String>]()) { $0[$1.0, default: []].insert($1.1) }
    }
    #expect(texts.count == 4)
    #expect(texts.values.allSatisfy { $0.count == 1 && $0.first?.hasSuffix("1225") == true })
  }
}
