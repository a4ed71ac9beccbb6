import PlanContent
import Testing

@Suite struct SourcesDisagreeTests {
  @Test("two documents with different results for one cell are a warning at the newer, with a note at the older")
  func disagreeing() {
    let sample = SampleContent.observing(
      "gdp,city,2020,913,913亿元,A,report-2024,1,", "gdp,city,2020,905.4,905.4亿元,A,plan-14th,1,")
    #expect(sample.faults == ["data/observations/o.csv:2:15 sources-disagree"])
    #expect(sample.diagnostics.first?.severity == .warning)
    #expect(sample.diagnostics.first?.notes.first?.location.line == 3)
    #expect(loadPlan(from: sample.content).plan != nil)
  }

  @Test(
    "figures that rounding or hedges reconcile, that a note explains, or that were to be replaced are silent",
    arguments: [
      ("gdp,city,2020,913,913亿元,A,report-2024,1,", "gdp,city,2020,912.6,912.6亿元,A,plan-14th,1,"),
      ("gdp,city,2020,913,913亿元,A,report-2024,1,", "gdp,city,2020,900,超900亿元,A,plan-14th,1,"),
      ("gdp,city,2020,913,,A,report-2024,1,口径不同", "gdp,city,2020,800,,A,plan-14th,1,"),
      ("gdp,city,2020,913,,A,report-2024,1,", "gdp,city,2020,800,,A,plan-14th,1,口径不同"),
      ("gdp,city,2020,913,,A,report-2024,1,", "gdp,city,2020,800,,F,plan-14th,1,"),
      ("gdp,city,2020,913,,A,report-2024,1,", "gdp,city,2020,800,,P,plan-14th,1,"),
      ("gdp,city,2020,913,,B,report-2024,1,", "gdp,city,2020,800,,A,plan-14th,1,"),
      ("gdp,city,2020,913,,A,report-2024,1,", "gdp,city,2019,800,,A,plan-14th,1,"),
      ("gdp,city,2020,913,,A,report-2024,1,", "gdp,new-area,2020,800,,A,plan-14th,1,"),
    ])
  func silent(newer: String, older: String) {
    #expect(SampleContent.observing(newer, older).faults == [])
  }
}
