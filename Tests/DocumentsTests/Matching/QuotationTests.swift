import PlanModel
import Testing

@testable import Documents

@Suite struct QuotationTests {
  @Test("rows quote their printed words, projects their investment and, loosely, their name")
  func rows() {
    let plan = Plan.sample(
      observed: [("20家", "p1"), (nil, "p2")], untracked: [("5G", "p3")], projects: [("新桥", "3亿元", "p4")])
    let contents = plan.quotations.map(\.content)
    #expect(contents.count == 5)
    for content in [
      .figure("20家", column: "printed"), .nothing, .figure("5G", column: "printed"),
      .figure("3亿元", column: "investment"), .name("新桥"),
    ] as [Quotation.Content] {
      #expect(contents.contains(content))
    }
  }
}
