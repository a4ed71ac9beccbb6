import Diagnostics
import Testing

@Suite("Code frames")
struct CodeFrameTests {
  private func frame(_ text: String, column: Int, length: Int = 1, width: Int = 110) throws -> CodeFrame {
    let location = SourceLocation(path: "a", line: 1, column: column, length: length)
    return try #require(CodeFrame(at: location, in: SourceLines(text), width: width))
  }

  @Test("The carets underline as many characters as the place is long")
  func underline() throws {
    let frame = try frame("gdp,12,3", column: 5, length: 4)
    #expect(frame.source == "gdp,12,3")
    #expect(frame.carets == "    ^^^^")
  }

  @Test("Full-width characters count two, before the place and in it")
  func wideCharacters() throws {
    #expect(try frame("长春：新区abc", column: 4, length: 2).carets == "      ^^^^")
  }

  @Test("Combining marks and emoji count as the one character they make")
  func graphemes() throws {
    #expect(try frame("e\u{301}👩‍🔬x", column: 3).carets == "   ^")
  }

  @Test("Tabs before the place are kept, so that carets align at any tab width")
  func tabs() throws {
    let frame = try frame("\ta\t中b", column: 5)
    #expect(frame.source == "\ta\t中b")
    #expect(frame.carets == "\t \t  ^")
  }

  @Test("Without a column, the whole line is underlined, without its margins")
  func wholeLine() throws {
    #expect(try frame("  id: gdp ", column: 0).carets == "  ^^^^^^^")
    #expect(try frame("", column: 0).carets == "^")
  }

  @Test("A place behind the end of the line gets one caret there")
  func behindTheEnd() throws {
    #expect(try frame("ab", column: 3).carets == "  ^")
    #expect(try frame("ab", column: 9, length: 4).carets == "  ^")
  }

  @Test("A place longer than the line is underlined to its end")
  func tooLong() throws {
    #expect(try frame("abc", column: 2, length: 99).carets == " ^^")
  }

  @Test("There is no frame without a line, or for a line that the text does not have", arguments: [0, 2])
  func noLine(line: Int) {
    #expect(CodeFrame(at: SourceLocation(path: "a", line: line), in: SourceLines("a")) == nil)
  }

  @Test("Control characters are replaced, so that a file cannot steer the terminal")
  func controlCharacters() throws {
    let frame = try frame("a\u{1B}[31mb", column: 7)
    #expect(frame.source == "a\u{FFFD}[31mb")
    #expect(frame.carets == "      ^")
  }

  @Test("A long line is cut around the place, and says so")
  func longLine() throws {
    let text = String(repeating: "前", count: 40) + "错误" + String(repeating: "后", count: 40)
    let frame = try frame(text, column: 41, length: 2, width: 20)
    #expect(frame.source == "…前前前错误后后后后后…")
    #expect(frame.carets == "       ^^^^")
  }

  @Test("A long line whose place is at its start keeps its start")
  func longLineStart() throws {
    let frame = try frame("错" + String(repeating: "后", count: 40), column: 1, width: 10)
    #expect(frame.source == "错后后后后…")
    #expect(frame.carets == "^^")
  }

  @Test("A long line whose place is behind its end keeps its end")
  func longLineEnd() throws {
    let frame = try frame(String(repeating: "a", count: 200), column: 201, width: 12)
    #expect(frame.source == "…aaaa")
    #expect(frame.carets == "     ^")
  }
}
