import Diagnostics
import Testing

@testable import Documents

@Suite struct BlockTests {
  private func location(of words: String, in text: String) -> String? {
    let lines = SourceLines(text)
    return BlockReader.blocks(of: lines).lazy.compactMap { block in
      block.text.occurrences(of: PrintedWords(words)).first.map { range in
        let location = block.location(of: range, in: lines, path: "a.txt")
        return "\(location.line):\(location.column)+\(location.length)"
      }
    }.first
  }

  @Test("a stretch is located by line and column, white space included")
  func location() {
    #expect(location(of: "20家", in: "甲\n\n  新增 20 家企业") == "3:6+4")
  }

  @Test("a stretch that begins on a later line of its block is located there")
  func laterLine() {
    #expect(location(of: "三十里", in: "修路\n共三十里\n") == "2:2+3")
  }

  @Test("a stretch that is broken over two lines is located where it begins")
  func broken() {
    #expect(location(of: "超过1400万人次", in: "游客超过 1400\n万人次") == "1:3+7")
  }
}
