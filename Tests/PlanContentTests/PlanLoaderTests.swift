import Diagnostics
import PlanContent
import PlanModel
import TestSupport
import Testing

@Suite struct PlanLoaderTests {
  @Test("a sound content folder becomes a plan without diagnostics")
  func sound() throws {
    let plan = try SampleContent().plan()
    #expect(plan.areas.map(\.id) == ["city", "new-area"])
    #expect(plan.site.plan.end == 2025)
    #expect(plan.indicators["gdp"]?.unit == "亿元")
  }

  @Test("nothing at all is content-missing, and there is no plan")
  func missing() {
    let (plan, diagnostics) = loadPlan(from: ContentFiles([:]))
    #expect(plan == nil)
    #expect(diagnostics.map(\.code) == ["content-missing"])
  }

  @Test("all faults of all files are found at once, sorted by place")
  func allAtOnce() {
    let sample = SampleContent.observing("gdp,nowhere,2021,1,,A,plan-14th,1.1,", "gpd,city,2021,x,,A,plan-14th,1.1,")
      .with("themes.yaml", "- id: economy\n  nam: 经济\n  name_en: Economy\n")
      .with("areas/new-area.md", "---\nname: 新区\nname_en: N\nkind: zone\nparent: cty\n---\n")
    #expect(
      sample.faults == [
        "areas/new-area.md:5:9 unknown-id", "data/observations/o.csv:2:5 unknown-id",
        "data/observations/o.csv:3:1 unknown-id", "themes.yaml:1:3 missing-key", "themes.yaml:2:3 unknown-key",
      ])
  }

  @Test("rows that are sound are compared with one another, also beside rows that are not")
  func beside() {
    let sample = SampleContent.observing(
      "gdp,city,2021,913,,A,plan-14th,1.1,", "gdp,city,2022,913,,A,plan-14th,1.1,", "gdp,city,20,1,,A,plan-14th,1.1,")
    #expect(
      loadPlan(from: sample.content).diagnostics.map(\.summary) == [
        "data/observations/o.csv:3:15 value-copied", "data/observations/o.csv:4:10 bad-period",
      ])
  }

  @Test("a trap that is an error leaves no plan, one that is a warning does")
  func traps() {
    let wrongSide = SampleContent.promising("t,gdp,city,level,2025,90,,,2020,100,,,,,,,plan-14th,1,")
    #expect(loadPlan(from: wrongSide.content).plan == nil)
    let copied = SampleContent.observing("gdp,city,2021,9,,A,plan-14th,1,", "gdp,city,2022,9,,A,plan-14th,1,")
    #expect(loadPlan(from: copied.content).plan != nil)
  }

  @Test("the same files give the same order, whatever order they come in")
  func deterministic() throws {
    let sample = SampleContent.observing(
      "gdp,city,2021,1,,A,plan-14th,1.1,", "gdp,new-area,2021,2,,A,plan-14th,1.1,")
    let orders = try (0..<5).map { _ in
      let plan = try sample.plan()
      return plan.indicators.map(\.id.rawValue) + plan.series.keys.sorted().map(\.area.rawValue)
    }
    #expect(Set(orders).count == 1)
  }
}
