import PlanModel
import Testing

@Suite struct EntityOrderTests {
  @Test("areas come by kind, then by code, then by square of the map")
  func areas() throws {
    func area(_ kind: String, _ more: String = "") -> String {
      "---\nname: 甲\nname_en: A\nkind: \(kind)\nparent: city\n\(more)\n---\n"
    }
    let plan = try SampleContent().with("areas/a-zone.md", area("zone")).with("areas/b-county.md", area("county"))
      .with("areas/c-district.md", area("district", "tile: [0, 2]"))
      .with("areas/d-district.md", area("district", "tile: [3, 1]"))
      .with("areas/e-district.md", area("district", "code: 220102")).plan()
    #expect(
      plan.areas.map(\.id) == ["city", "e-district", "d-district", "c-district", "new-area", "b-county", "a-zone"])
  }

  @Test("chains come by group as the documents first name them, then by row as a number")
  func chains() throws {
    func chain(_ group: String, _ locator: String) -> String {
      "---\nname: 链\nname_en: C\ngroup: \(group)\ngroup_en: Information\nsource: plan-14th\nlocator: \(locator)\n---\n"
    }
    let plan = try SampleContent().with("chains/a.md", chain("汽车", "box-6/1"))
      .with("chains/b.md", chain("信息", "box-3/10")).with("chains/c.md", chain("医药", "box-3/6"))
      .with("chains/d.md", chain("服务", "box-12/1")).with("chains/e.md", chain("农", "box-10/1")).plan()
    #expect(plan.chains.map(\.id) == ["laser", "b", "c", "a", "e", "d"])
  }

  @Test("campaigns come by set in the sets' order, then as the document runs")
  func campaigns() throws {
    let sets = try #require(SampleContent()["campaign-sets.yaml"])
    let first = try #require(SampleContent()["campaigns/block-one.md"])
    let plan = try SampleContent().with("campaign-sets.yaml", sets + sets.replacing("blocks", with: "bases"))
      .with("campaigns/a-base.md", first.replacing("set: blocks", with: "set: bases"))
      .with("campaigns/a-block.md", first.replacing("3.1.1", with: "10.1")).plan()
    #expect(plan.campaigns.map(\.id) == ["block-one", "a-block", "a-base"])
  }

  @Test("indicators of the plan's table come first in their theme, by row")
  func indicators() throws {
    let gdp = try #require(SampleContent()["indicators/gdp.md"])
    func row(_ row: String) -> String { gdp.replacing("unit: 亿元", with: "unit: 亿元\nplan_row: \(row)") }
    let plan = try SampleContent().with("indicators/a.md", row("box-1/10")).with("indicators/b.md", row("box-1/9"))
      .plan()
    #expect(plan.indicators.map(\.id) == ["b", "a", "gdp", "services-share"])
  }

  @Test("sources come by day, updates newest first, parts by number")
  func rest() throws {
    func update(_ date: String) -> String { "---\ntitle: 新\ndate: \(date)\n---\n" }
    func part(_ number: Int) -> String { "---\npart: \(number)\ntitle: 篇\ntitle_en: Part\n---\n" }
    let plan = try SampleContent().with("updates/2026-01-02-a.md", update("2026-01-02"))
      .with("updates/2026-03-02-b.md", update("2026-03-02")).with("plan/10-a.md", part(10))
      .with("plan/02-b.md", part(2)).plan()
    #expect(plan.sources.map(\.id) == ["plan-14th", "report-2024"])
    #expect(plan.updates.map(\.id) == ["2026-03-02-b", "2026-01-02-a"])
    #expect(plan.parts.map(\.id) == ["b", "a"])
  }
}
