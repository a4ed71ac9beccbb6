import Diagnostics
import Testing

@Suite("Diagnostic lists")
struct DiagnosticListTests {
  private func diagnostic(_ path: String?, _ line: Int, _ code: String, _ severity: Diagnostic.Severity = .error)
    -> Diagnostic
  {
    Diagnostic(severity, code, at: path.map { SourceLocation(path: $0, line: line) }, Text(zh: "错", en: "wrong"))
  }

  @Test("They are sorted by file, line and code, those without a place first")
  func order() {
    let sorted = [
      diagnostic(nil, 0, "z"), diagnostic("a", 2, "x"), diagnostic("a", 10, "x"), diagnostic("a", 10, "y"),
      diagnostic("b", 1, "x"),
    ]
    #expect(DiagnosticList(sorted.reversed()).diagnostics == sorted)
  }

  @Test("Those that differ in their chains alone have one order, too")
  func chains() {
    let sorted = (1...9).map { line in
      Diagnostic(
        .error, "x", at: SourceLocation(path: "a", line: 1), Text(zh: "错", en: "wrong"),
        notes: [.init(at: SourceLocation(path: "b", line: line), Text(zh: "此处", en: "here"))])
    }
    #expect(DiagnosticList(sorted.reversed()).diagnostics == sorted)
  }

  @Test("Each stands in it once")
  func unique() {
    #expect(DiagnosticList([diagnostic("a", 1, "x"), diagnostic("a", 1, "x")]).diagnostics.count == 1)
  }

  @Test("Only errors stop a build")
  func hasErrors() {
    #expect(DiagnosticList([diagnostic("a", 1, "x", .warning), diagnostic("a", 1, "x")]).hasErrors)
    #expect(!DiagnosticList([diagnostic("a", 1, "x", .warning)]).hasErrors)
    #expect(!DiagnosticList([]).hasErrors)
  }
}
