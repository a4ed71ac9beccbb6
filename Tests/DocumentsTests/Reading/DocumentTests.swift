import Testing

@testable import Documents

@Suite struct DocumentTests {
  private let document = Document(
    """
    引言

    ## 第一篇 甲

    ## 第一章 乙

    总述

    ## 第一节 丙

    细节

    ## 专栏 1

    1 | 面积 | 20
    2 | 人口 | 30

    ## 专栏 2

    名单
    """)

  @Test("a locator covers what is below it")
  func covering() {
    #expect(document.text(at: "1.1") == ["##第一章乙", "总述", "##第一节丙", "细节"])
    #expect(document.text(at: "1.1.1") == ["##第一节丙", "细节"])
    #expect(document.text(at: "1")?.count == 5)
  }

  @Test("paragraphs can be named in any document")
  func paragraphs() {
    #expect(document.text(at: "p1") == ["引言"])
    #expect(document.text(at: "p8") == ["1|面积|20", "2|人口|30"])
  }

  @Test("a box stands for itself: the section before it does not cover it")
  func boxes() {
    #expect(document.text(at: "box-1") == ["##专栏1", "1|面积|20", "2|人口|30"])
    #expect(document.text(at: "box-1/2") == ["2|人口|30"])
  }

  @Test("an item of a box without a table stands in the box")
  func items() {
    #expect(document.text(at: "box-2/3") == ["##专栏2", "名单"])
  }

  @Test("what is not there has no blocks", arguments: ["p99", "1.2", "2", "box-1/3", "box-9", "box-9/1"])
  func missing(locator: String) {
    #expect(document.text(at: locator) == nil)
  }
}
