import PlanContent
import TestSupport
import Testing

@Suite struct DuplicatesTests {
  @Test("two figures for one cell from one source are a fault that names both rows")
  func observations() {
    let found = SampleContent.observing(
      "gdp,city,2021,1,,A,plan-14th,1.1,", "gdp,city,2022,3,,A,plan-14th,1.1,", "gdp,city,2021,2,,A,plan-14th,1.1,"
    ).diagnostics
    #expect(found.map(\.summary) == ["data/observations/o.csv:4:10 duplicate-observation"])
    #expect(found.first?.notes.first?.location.line == 2)
  }

  @Test("a figure from a newer source replaces the older one and keeps it")
  func revision() throws {
    let plan = try SampleContent.observing(
      "gdp,city,2021,2,,A,report-2024,1.1,", "gdp,city,2021,1,,P,plan-14th,1.1,"
    ).plan()
    let series = try #require(plan.series("gdp", in: "city"))
    #expect(series.observations.map(\.quantity?.value) == [2])
    #expect(series.superseded.map(\.quantity?.value) == [1])
  }

  @Test("the cell is found where its column is, in any order of columns and past quoted line breaks")
  func place() {
    let file =
      "note,source,locator,status,value,period,area,indicator\n\"一\n二\",plan-14th,1,A,1,2021,city,gdp\n"
      + "\"三\n四\",plan-14th,1,A,2,2021,city,gdp\n"
    let found = SampleContent().with("data/observations/o.csv", file).diagnostics
    #expect(found.map(\.summary) == ["data/observations/o.csv:5:20 duplicate-observation"])
    #expect(found.first?.location?.length == 4)
    #expect(found.first?.notes.first?.location.line == 3)
  }

  @Test("two rows with one id are a fault that names both, also across files")
  func ids() {
    let header = "id,name,source,locator\n"
    let found = SampleContent().with("data/projects/a.csv", header + "p1,甲,plan-14th,1\n")
      .with("data/projects/b.csv", header + "p1,乙,plan-14th,2\n").diagnostics
    #expect(found.map(\.summary) == ["data/projects/b.csv:2:1 duplicate-id"])
    #expect(found.first?.notes.first?.location.path == "Content/data/projects/a.csv")
  }
}
