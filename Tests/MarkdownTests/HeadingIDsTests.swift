import Testing

@testable import Markdown

@Suite("Heading ids")
struct HeadingIDsTests {
  @Test(
    "An id keeps letters and digits of any script and joins them with hyphens",
    arguments: [
      ("一、总体目标", "一-总体目标"), ("GDP (2025年)", "gdp-2025年"), ("  “六城联动”  ", "六城联动"), ("Ünï", "ünï"),
      ("6.5%", "6-5"), ("？！", "section"), ("", "section"),
    ])
  func slug(_ text: String, _ id: String) {
    var ids = HeadingIDs(prefix: "")
    #expect(ids.next(for: text) == id)
  }

  @Test("Repeated texts are numbered from 2, and never take the id of another heading")
  func unique() {
    var ids = HeadingIDs(prefix: "p-")
    let texts = ["目标", "目标 2", "目标", "目标", "目标-2"]
    let all = texts.map { ids.next(for: $0) }
    #expect(all == ["p-目标", "p-目标-2", "p-目标-3", "p-目标-4", "p-目标-2-2"])
  }
}
