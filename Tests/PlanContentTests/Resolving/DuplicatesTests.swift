import PlanContent
import Testing

@Suite struct DuplicatesTests {
  @Test("two figures for one cell from one source are a fault that names both rows")
  func observations() {
    let found = loadPlan(
      from: SampleContent.observing(
        "gdp,city,2021,1,,A,plan-14th,1.1,", "gdp,city,2022,1,,A,plan-14th,1.1,", "gdp,city,2021,2,,A,plan-14th,1.1,"
      ).content
    ).diagnostics
    #expect(found.map(\.summary) == ["data/observations/o.csv:4:1 duplicate-observation"])
    #expect(found.first?.notes.first?.location.line == 2)
  }

  @Test("a figure from a newer source replaces the older one and keeps it")
  func revision() throws {
    let plan = try SampleContent.observing(
      "gdp,city,2021,2,,A,report-2024,1.1,", "gdp,city,2021,1,,A,plan-14th,1.1,"
    ).plan()
    let series = try #require(plan.series("gdp", in: "city"))
    #expect(series.observations.map(\.quantity?.value) == [2])
    #expect(series.superseded.map(\.quantity?.value) == [1])
  }

  @Test("two rows with one id are a fault that names both, also across files")
  func ids() {
    let header = "id,name,source,locator\n"
    let found = loadPlan(
      from: SampleContent().with("data/projects/a.csv", header + "p1,甲,plan-14th,1\n")
        .with("data/projects/b.csv", header + "p1,乙,plan-14th,2\n").content
    ).diagnostics
    #expect(found.map(\.summary) == ["data/projects/b.csv:2:1 duplicate-id"])
    #expect(found.first?.notes.first?.location.path == "Content/data/projects/a.csv")
  }
}
