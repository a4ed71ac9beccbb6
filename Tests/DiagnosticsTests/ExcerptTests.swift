import Diagnostics
import Testing

@Suite("Excerpts")
struct ExcerptTests {
  private let here = SourceLocation(path: "a.md", line: 2, column: 1)
  private let there = SourceLocation(path: "b.md", line: 1, column: 1)
  private let message = Text(zh: "错", en: "wrong")

  @Test("An excerpt has the frame of the place and of every note")
  func frames() throws {
    let diagnostic = Diagnostic(.error, "x", at: here, message, notes: [.init(at: there, message)])
    let files = ["a.md": "一\n二", "b.md": "甲"]
    let excerpt = try #require(Excerpt.excerpts(of: [diagnostic]) { files[$0] }.first)
    #expect(excerpt.diagnostic == diagnostic)
    #expect(excerpt.frame?.source == "二")
    #expect(excerpt.noteFrames.map { $0?.source } == ["甲"])
  }

  @Test("A diagnostic without a place, and one whose file cannot be read, have no frame")
  func noFrame() {
    let diagnostics = [Diagnostic(.error, "x", at: nil, message), Diagnostic(.error, "x", at: here, message)]
    #expect(Excerpt.excerpts(of: diagnostics) { _ in nil }.allSatisfy { $0.frame == nil })
  }

  @Test("Each file is asked for once, also one that cannot be read")
  func asksOnce() {
    var asked: [String] = []
    let diagnostics = [here, there, here, there].map { Diagnostic(.error, "x", at: $0, message) }
    _ = Excerpt.excerpts(of: diagnostics) { path in
      asked.append(path)
      return path == "a.md" ? "一\n二" : nil
    }
    #expect(asked == ["a.md", "b.md"])
  }
}
