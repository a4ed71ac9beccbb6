import Diagnostics
import Testing

@testable import Documents

/// The figures of a text, as the accounting counts them.
func figures(in text: String) -> [String] {
  BlockReader.blocks(of: SourceLines(text)).flatMap { block in
    FigureScanner.figures(in: block).map { block.text[$0] }
  }
}

@Suite struct FigureScannerTests {
  @Test("figures are found in order, Arabic and Chinese alike")
  func order() {
    #expect(figures(in: "建成3座桥，种树百万棵，产值增长一倍，达到1.4万亿元") == ["3", "百万", "一倍", "1.4万亿"])
  }

  @Test("a figure that is broken over two lines is one")
  func brokenLines() {
    #expect(figures(in: "共 14\n00 万人") == ["1400万"])
  }

  @Test("rows of a table count their values, not their numbers, names and units")
  func tables() {
    let table = """
      ## 专栏 1 指标

      序号 | 指标 | 2020年 | 2025年
      1 | 增长（3个） | ＞6.5 | 79左右
      | 2 | 每百人拥有3级托位（万个） | 233 | 5（预计） |
      """
    #expect(figures(in: table) == ["6.5", "79", "233", "5"])
  }
}
