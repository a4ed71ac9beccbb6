import PlanModel
import TestSupport
import Testing

@testable import Documents

@Suite struct DocumentPlacesTests {
  private let document = Document(
    "## 第一篇\n\n## 第一章\n\n## 第一节\n\n甲\n\n## 第二节\n\n乙\n\n## 专栏 1\n\n1 | 丙\n2 | 丁\n\n## 第二章\n\n戊")

  @Test(
    "help names the places beside a locator that does not exist",
    arguments: [
      ("p30", "what is near: p1 to p10"), ("1.1.7", "what is near: 1.1.1, 1.1.2"), ("1.5", "what is near: 1.1, 1.2"),
      ("1.5.1", "what is near: 1.1, 1.2"), ("8.1", "what is near: 1"), ("1.2.1", "what is near: 1.2"),
      ("box-1/9", "what is near: box-1/1, box-1/2"), ("box-3", "what is near: box-1"),
    ])
  func help(locator: Locator, expected: String) {
    #expect(document.placesHelp(for: locator).en == expected)
  }

  @Test("help for a kind of place that the document lacks proposes the paragraph")
  func otherKind() {
    #expect(Document("甲").placesHelp(for: "3.1").zh == "这份文件没有这类编号，写段号，如 p12")
  }
}
