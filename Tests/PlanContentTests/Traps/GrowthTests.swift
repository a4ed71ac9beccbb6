import PlanContent
import Testing

@Suite struct GrowthTests {
  private func found(_ rows: [String]) -> SampleContent {
    SampleContent().with("indicators/gdp-growth.md", SampleContent.indicator(unit: "%", measure: "rate"))
      .with("data/observations/o.csv", SampleContent.observationHeader + rows.joined(separator: "\n") + "\n")
  }

  @Test("a rate that the levels exclude is a warning at the rate, with notes at both levels")
  func contradiction() {
    let sample = found([
      "gdp,city,2021,100,,A,plan-14th,1,", "gdp,city,2022,110,,A,plan-14th,1,",
      "gdp-growth,city,2022,15,15%,A,plan-14th,1,",
    ])
    #expect(sample.faults == ["data/observations/o.csv:4:22 growth-contradicts-levels"])
    #expect(sample.diagnostics.first?.severity == .warning)
    #expect(sample.diagnostics.first?.message.en.contains("give 10%") == true)
    #expect(sample.diagnostics.first?.notes.map(\.location.line) == [2, 3])
  }

  @Test("a mean rate over years is held against the levels before and at the end of them")
  func mean() {
    let levels = ["gdp,city,2016,100,,A,plan-14th,1,", "gdp,city,2021,161,,A,plan-14th,1,"]
    #expect(found(levels + ["gdp-growth,city,2017/2021,10,,A,plan-14th,1,"]).faults == [])
    #expect(
      found(levels + ["gdp-growth,city,2017/2021,12.2,,A,plan-14th,1,"]).faults
        == ["data/observations/o.csv:4:27 growth-contradicts-levels"])
  }

  @Test(
    "rates that rounding allows, explained ones, and those without both levels are silent",
    arguments: [
      // 100 and 110, each rounded to a whole, allow 8.96 to 11.06 %.
      [
        "gdp,city,2021,100,,A,plan-14th,1,", "gdp,city,2022,110,,A,plan-14th,1,",
        "gdp-growth,city,2022,11,,A,plan-14th,1,",
      ],
      [
        "gdp,city,2021,100,,A,plan-14th,1,", "gdp,city,2022,110,,A,plan-14th,1,",
        "gdp-growth,city,2022,9,,A,plan-14th,1,",
      ],
      [
        "gdp,city,2021,100,约100亿元,A,plan-14th,1,", "gdp,city,2022,110,,A,plan-14th,1,",
        "gdp-growth,city,2022,12,,A,plan-14th,1,",
      ],
      [
        "gdp,city,2021,100,,A,plan-14th,1,", "gdp,city,2022,110,,A,plan-14th,1,",
        "gdp-growth,city,2022,5,,A,plan-14th,1,不变价",
      ],
      [
        "gdp,city,2021,100,,A,plan-14th,1,", "gdp,city,2022,110,,A,plan-14th,1,范围有变",
        "gdp-growth,city,2022,5,,A,plan-14th,1,",
      ],
      [
        "gdp,city,2021,100,,A,plan-14th,1,", "gdp,city,2022,110,,B,plan-14th,1,",
        "gdp-growth,city,2022,5,,A,plan-14th,1,",
      ],
      [
        "gdp,city,2021,100,,A,plan-14th,1,", "gdp,city,2022,110,,F,plan-14th,1,",
        "gdp-growth,city,2022,5,,A,plan-14th,1,",
      ],
      [
        "gdp,city,2020,100,,A,plan-14th,1,", "gdp,city,2022,110,,A,plan-14th,1,",
        "gdp-growth,city,2022,5,,A,plan-14th,1,",
      ],
      [
        "gdp,new-area,2021,100,,A,plan-14th,1,", "gdp,city,2022,110,,A,plan-14th,1,",
        "gdp-growth,city,2022,5,,A,plan-14th,1,",
      ],
      [
        "gdp,city,2021,0,,A,plan-14th,1,", "gdp,city,2022,110,,A,plan-14th,1,",
        "gdp-growth,city,2022,5,,A,plan-14th,1,",
      ],
    ])
  func silent(rows: [String]) {
    #expect(found(rows).faults == [])
  }
}
