import Testing

@testable import Documents

@Suite struct HeadingTests {
  @Test("parts, chapters and sections are read with their numbers, Chinese or Arabic")
  func sections() {
    #expect(Heading("## 第三篇 产业") == .section(level: 0, number: 3))
    #expect(Heading("### 第十二章 城市") == .section(level: 1, number: 12))
    #expect(Heading("#第 二 十 节") == .section(level: 2, number: 20))
    #expect(Heading("## 第三十四章") == .section(level: 1, number: 34))
    #expect(Heading("## 第十节 水利") == .section(level: 2, number: 10))
    #expect(Heading("## 第7章 交通") == .section(level: 1, number: 7))
  }

  @Test("boxes are read with their numbers")
  func boxes() {
    #expect(Heading("## 专栏 1 主要指标") == .box(1))
    #expect(Heading("## 专栏12：重点项目") == .box(12))
  }

  @Test(
    "a line that is no heading, or has no number, is none", arguments: ["第三章 产业", "## 写在前面", "## 第几章", "## 专栏", ""])
  func others(line: String) {
    #expect(Heading(line[...]) == nil)
  }
}
