import PlanContent
import TestSupport
import Testing

@Suite struct StockSummedTests {
  private let stock = SampleContent.indicator(unit: "户", measure: "stock")

  @Test("a cumulative target for a stock is an error at its type, with a note at the indicator's measure")
  func target() {
    let found = SampleContent.promising("t,firms,city,cumulative,2025,500,,,,,,,,,,,plan-14th,1,")
      .with("indicators/firms.md", stock).diagnostics
    #expect(found.map(\.summary) == ["data/targets/t.csv:2:14 stock-summed"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.notes.map(\.location.line) == [7])
    #expect(found.first?.notes.map(\.location.column) == [10])
  }

  @Test("so is one for a share, and a stock over a span of years")
  func others() {
    #expect(
      SampleContent.promising("t,services-share,city,cumulative,2025,50,,,,,,,,,,,plan-14th,1,").faults
        == ["data/targets/t.csv:2:23 stock-summed"])
    #expect(
      SampleContent.observing("firms,city,2017/2021,500,,A,plan-14th,1,").with("indicators/firms.md", stock).faults
        == ["data/observations/o.csv:2:12 stock-summed"])
  }

  @Test("sums of flows, levels of stocks and stocks of one year are silent")
  func silent() {
    #expect(
      SampleContent.promising(
        "t,gdp,city,cumulative,2025,500,,,,,,,,,,,plan-14th,1,", "u,firms,city,level,2025,500,,,,,,,,,,,plan-14th,1,"
      ).with("indicators/firms.md", stock).faults == [])
    #expect(
      SampleContent.observing("gdp,city,2017/2021,500,,A,plan-14th,1,", "firms,city,2021,500,,A,plan-14th,1,")
        .with("indicators/firms.md", stock).faults == [])
  }
}
