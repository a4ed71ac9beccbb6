import PlanContent
import TestSupport
import Testing

@Suite struct CopiedValuesTests {
  @Test("the same value in two years running is a warning at the later one")
  func copied() {
    let found = SampleContent.observing(
      "gdp,city,2022,913,913亿元,A,report-2024,1,", "gdp,city,2021,913,913亿元,A,plan-14th,1,"
    ).diagnostics
    #expect(found.map(\.summary) == ["data/observations/o.csv:2:15 value-copied"])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.notes.first?.location.line == 3)
  }

  @Test(
    "other values, other years, a note, nothing at all and a full share are silent",
    arguments: [
      ["gdp,city,2021,913,,A,plan-14th,1,", "gdp,city,2022,914,,A,plan-14th,1,"],
      ["gdp,city,2021,913,,A,plan-14th,1,", "gdp,city,2023,913,,A,plan-14th,1,"],
      ["gdp,city,2021,913,,A,plan-14th,1,", "gdp,city,2022,913,,A,plan-14th,1,两年相同"],
      ["gdp,city,2021,0,,A,plan-14th,1,", "gdp,city,2022,0,,A,plan-14th,1,"],
      ["gdp,city,2021,,,M,plan-14th,1,", "gdp,city,2022,,,M,plan-14th,1,"],
      ["gdp,city,2021-06,913,,A,plan-14th,1,", "gdp,city,2022-06,913,,A,plan-14th,1,"],
      ["gdp,city,2021,913,,A,plan-14th,1,", "gdp,new-area,2022,913,,A,plan-14th,1,"],
      ["services-share,city,2021,100,,A,plan-14th,1,", "services-share,city,2022,100,,A,plan-14th,1,"],
      ["rank,city,2021,11,,A,plan-14th,1,", "rank,city,2022,11,,A,plan-14th,1,"],
    ])
  func silent(rows: [String]) {
    let rank = SampleContent.indicator(unit: "位", direction: "down", measure: "rank")
    #expect(SampleContent.observing(rows[0], rows[1]).with("indicators/rank.md", rank).faults == [])
  }
}
