import PlanModel
import TestSupport
import Testing

@Suite struct CitationTests {
  @Test("places order as the document runs, numbers as numbers")
  func order() {
    let locators: [Locator] = ["box-3/10", "3.10", "box-12/1", "3.2.1", "box-3/2", "p7", "3.2", "p12"]
    let sorted = locators.map { Citation(source: "s", locator: $0) }.sorted().map(\.locator)
    #expect(sorted == ["3.2", "3.2.1", "3.10", "box-3/2", "box-3/10", "box-12/1", "p7", "p12"])
  }

  @Test("sections come by number, a part before what it holds, then boxes by number")
  func sectionsBeforeBoxes() {
    let locators: [Locator] = ["box-12/1", "10.1", "box-2/3", "3.10", "3.2.1", "3"]
    let sorted = locators.map { Citation(source: "s", locator: $0) }.sorted().map(\.locator)
    #expect(sorted == ["3", "3.2.1", "3.10", "10.1", "box-2/3", "box-12/1"])
  }

  @Test("a source's places stay together")
  func sources() {
    #expect(Citation(source: "a", locator: "9") < Citation(source: "b", locator: "1"))
  }
}
