import Testing

@testable import Portal

@Suite("The data of a chart as a nested list")
struct ChartOutlineTests {
  @Test("a chain's diagram is told by stage, segment and item, without stages that have none, and by its leaders")
  func chain() async throws {
    let site = try SiteFixture("small", theme: .real)
    _ = try await site.build()
    let page = try #require(site.published["chains/chips/index.html"])
    let list = page.replacing(/\s*\n\s*/, with: "")
    #expect(
      list.contains(
        """
        <ul class="outline"><li>上游<ul class="outline"><li>材料<ul class="outline"><li>硅片</li></ul></li></ul></li>\
        <li>下游<ul class="outline"><li>应用<ul class="outline"><li>传感器</li><li>控制器</li></ul></li></ul></li>\
        <li>龙头<ul class="outline"><li>小城微电子</li></ul></li></ul>
        """))
    #expect(!page.contains("中游</li>"))
  }
}
