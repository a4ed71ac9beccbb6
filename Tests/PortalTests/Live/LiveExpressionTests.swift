import Testing

@testable import Portal

@Suite("Expressions in Markdown texts")
struct LiveExpressionTests {
  private func taken(_ text: String) -> (text: String, found: [LiveExpression]) {
    LiveExpression.taken(from: text, path: "Content/a.md", firstLine: 7)
  }

  @Test("an expression becomes a token of its own length, and is found at its place")
  func place() {
    let (text, found) = taken("一座城\n企业{{ value(\"a\") }}家")
    #expect(found.map(\.source) == ["{{ value(\"a\") }}"])
    #expect(found.map(\.location.line) == [8])
    #expect(found.map(\.location.column) == [3])
    #expect(text.count == "一座城\n企业{{ value(\"a\") }}家".count)
    #expect(text.hasPrefix("一座城\n企业\u{3F000}") && text.hasSuffix("\u{3F002}家"))
  }

  @Test("braces of a mapping and those in quotes do not close an expression")
  func braces() {
    let source = #"{{ chart(data=[{"a": {"b": "}}\""}}], x='}}') }}"#
    #expect(taken(source + "}}").found.map(\.source) == [source])
  }

  @Test("a backslash keeps braces text, and a text without braces is left alone")
  func text() {
    #expect(taken("\\{{ a }}").found.isEmpty)
    #expect(taken("\\{{ a }}").text == "\\{{ a }}")
    #expect(taken("a } b { c").text == "a } b { c")
  }

  @Test("an expression ends with its line, closed or not")
  func lines() {
    let found = taken("{{ a\n}} {{ b }}").found
    #expect(found.map(\.source) == ["{{ a", "{{ b }}"])
    #expect(found.map(\.isClosed) == [false, true])
  }
}
