import Diagnostics
import Testing

@testable import Documents

@Suite struct BlockReaderTests {
  private func places(_ text: String) -> [String] {
    BlockReader.blocks(of: SourceLines(text)).map { "\($0.paragraph) \($0.place)" }
  }

  @Test("blank lines part the blocks, which are numbered from 1; lines of white space are blank")
  func paragraphs() {
    #expect(places("\n甲\n乙\n\n　\n丙\n") == ["1 p1", "2 p2"])
    #expect(places("甲\r\n\r\n乙") == ["1 p1", "2 p2"])
  }

  @Test("a chapter begins its sections anew, and a part its chapters")
  func sections() {
    let text = "前言\n\n## 第一篇\n\n甲\n\n## 第一章\n\n## 第二节\n\n乙\n\n## 第二章\n\n丙\n\n## 第二篇\n\n丁"
    #expect(
      places(text) == [
        "1 p1", "2 1", "3 1", "4 1.1", "5 1.1.2", "6 1.1.2", "7 1.2", "8 1.2", "9 2", "10 2",
      ])
  }

  @Test("a document without parts is numbered by its chapters")
  func withoutParts() {
    #expect(places("## 第二章\n\n## 第三节\n\n甲").last == "3 2.3")
  }

  @Test("a box reaches until the next numbered heading, and only its table has numbered items")
  func boxes() {
    let text = "## 第一章\n\n## 专栏 2\n\n序号 | 名称\n9 | 绿地\n| 9 | 水面 |\n注：略\n\n续\n\n## 第二章\n\n3 | 丙"
    #expect(
      places(text) == [
        "1 1", "2 box-2", "3 box-2", "3 box-2/9", "3 box-2/9", "3 box-2", "4 box-2", "5 2", "6 2",
      ])
  }

  @Test("a heading directly above its text opens the section there")
  func headingAboveText() {
    let blocks = BlockReader.blocks(of: SourceLines("甲\n## 第一章 名\n乙\n丙"))
    #expect(blocks.map(\.place.description) == ["p1", "1", "1"])
    #expect(blocks.map(\.lines) == [1..<2, 2..<3, 3..<5])
  }
}
