import Diagnostics
import Testing

@Suite("Wording")
struct WordingTests {
  private func diagnostics(errors: Int, warnings: Int) -> [Diagnostic] {
    let message = Text(zh: "错", en: "wrong")
    return (0..<errors).map { _ in Diagnostic(.error, "x", at: nil, message) }
      + (0..<warnings).map { _ in Diagnostic(.warning, "x", at: nil, message) }
  }

  @Test(
    "The summary counts errors and warnings, and leaves out what there is none of",
    arguments: [
      (0, 0, "", ""), (1, 0, "1 个错误", "1 error"), (0, 1, "1 个警告", "1 warning"),
      (2, 3, "2 个错误，3 个警告", "2 errors, 3 warnings"),
    ])
  func summary(errors: Int, warnings: Int, zh: String, en: String) {
    #expect(Text.summary(of: diagnostics(errors: errors, warnings: warnings)) == Text(zh: zh, en: en))
  }

  @Test("A location names only the parts it knows")
  func location() {
    #expect(SourceLocation(path: "a").description == "a")
    #expect(SourceLocation(path: "a", line: 2).description == "a:2")
    #expect(SourceLocation(path: "a", line: 2, column: 3).description == "a:2:3")
  }
}
