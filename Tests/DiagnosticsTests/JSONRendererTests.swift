import Diagnostics
import Testing

@Suite("JSON rendering")
struct JSONRendererTests {
  @Test("One array, one diagnostic per line, keys in one order, byte for byte")
  func array() {
    let message = Text(zh: "错", en: "wrong")
    let place = SourceLocation(path: "a.csv", line: 2, column: 7, length: 4)
    let diagnostics = [
      Diagnostic(
        .error, "bad-number", at: place, message, help: Text(zh: "改", en: "mend it"),
        notes: [.init(at: SourceLocation(path: "b.md", line: 1), Text(zh: "见", en: "see"))]),
      Diagnostic(.warning, "no-site", at: nil, message),
    ]
    #expect(
      JSONRenderer(language: .en).render(diagnostics) == """
        [
          {"severity": "error", "code": "bad-number", "path": "a.csv", "line": 2, "column": 7, "length": 4, \
        "message": "wrong", "help": "mend it", \
        "notes": [{"path": "b.md", "line": 1, "column": 0, "length": 1, "message": "see"}]},
          {"severity": "warning", "code": "no-site", "path": null, "line": null, "column": null, "length": null, \
        "message": "wrong", "help": null, "notes": []}
        ]

        """)
  }

  @Test("Messages are in the language asked for")
  func chinese() {
    let diagnostic = Diagnostic(.error, "x", at: nil, Text(zh: "错", en: "wrong"))
    #expect(JSONRenderer(language: .zh).render([diagnostic]).contains(#""message": "错""#))
  }

  @Test("Quotes, backslashes and control characters are escaped")
  func escapes() {
    let diagnostic = Diagnostic(.error, "x", at: nil, Text(zh: "", en: "\"\\\n\r\n\t\u{1}\u{1F}/é"))
    let output = JSONRenderer(language: .en).render([diagnostic])
    #expect(output.contains(#""message": "\"\\\n\r\n\t\u0001\u001f/é""#))
  }

  @Test("No diagnostics make an empty array")
  func empty() {
    #expect(JSONRenderer(language: .en).render([]) == "[]\n")
  }
}
