import Diagnostics
import Testing

@Suite("Source lines")
struct SourceLinesTests {
  @Test("Lines end at LF, CRLF or CR, and lose the line break")
  func lineBreaks() {
    let lines = SourceLines("一\r\n二\n\r三\r四")
    #expect((1...lines.count).map { lines[$0].map(String.init) } == ["一", "二", "", "三", "四"])
  }

  @Test("A text that ends with a line break has an empty last line")
  func trailingBreak() {
    let lines = SourceLines("a\n")
    #expect(lines.count == 2)
    #expect(lines[2] == "")
  }

  @Test("An empty text has one empty line")
  func empty() {
    #expect(SourceLines("").count == 1)
    #expect(SourceLines("")[1] == "")
  }

  @Test("A line that the text does not have is nil", arguments: [-1, 0, 3])
  func outside(line: Int) {
    #expect(SourceLines("a\nb")[line] == nil)
  }

  @Test("Of several line breaks in a row only the line's own is removed")
  func blankLines() {
    #expect(SourceLines("a\n\n\nb")[1] == "a")
    #expect(SourceLines("a\n\n\nb")[3] == "")
  }
}
