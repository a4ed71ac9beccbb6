import PlanModel
import TestSupport
import Testing

@Suite struct LocatorTests {
  @Test("paragraphs, sections, boxes and their items are read, and written back the same")
  func roundTrip() {
    for text in ["p12", "3", "3.1", "3.1.2", "box-1", "box-1/9"] {
      #expect(Locator(text)?.description == text)
    }
  }

  @Test(
    "anything else is no locator",
    arguments: ["", "p", "px", "3.", ".1", "3.x", "03", "box-", "box-a", "box-1/", "box-1/2/3", "第三段", "p1.2"])
  func malformed(text: String) {
    #expect(Locator(text) == nil)
  }

  @Test("a section is part of its chapter and its part, an item of its box")
  func enclosing() {
    #expect(Locator("3.1.2").enclosing.map(\.description) == ["3", "3.1", "3.1.2"])
    #expect(Locator("box-1/9").enclosing.map(\.description) == ["box-1", "box-1/9"])
  }
}
