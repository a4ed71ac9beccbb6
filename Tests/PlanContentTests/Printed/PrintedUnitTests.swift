import TestSupport
import Testing

@testable import PlanContent

@Suite struct PrintedUnitTests {
  @Test(
    "a unit is a power of ten and a word",
    arguments: [("亿元", 8), ("万人", 4), ("家", 0), ("万亿元", 12), ("百公里", 2), ("个百分点", 0)])
  func scale(unit: String, scale: Int) {
    #expect(PrintedUnit(.sample(unit)).scale == scale)
  }

  @Test("counting words stand for one another, other units only for themselves")
  func spellings() {
    #expect(PrintedUnit("户").end(in: PrintedText("家企业"), at: 0) == 1)
    #expect(PrintedUnit("亿元").end(in: PrintedText("美元"), at: 0) == nil)
    #expect(PrintedUnit("个工作日").end(in: PrintedText("工作日"), at: 0) == 3)
  }
}
