import Diagnostics
import PlanContent
import PlanModel
import TestSupport
import Testing

@Suite struct ObservationFilesTests {
  private let file = "data/observations/o.csv"

  @Test("a row becomes an observation with its figure, its words and its place")
  func row() throws {
    let plan = try SampleContent.observing("gdp,new-area,2023,900,超900亿元,A,report-2024,p30,备注").plan()
    let series = try #require(plan.series("gdp", in: "new-area"))
    let observation = try #require(series.observations.first)
    #expect(observation.quantity?.value == 900)
    #expect(observation.quantity?.interval == Interval(900, 1000, includesHigh: false))
    #expect(observation.quantity?.printed == "超900亿元")
    #expect(observation.citation == Citation(source: "report-2024", locator: "p30"))
    #expect(observation.note == "备注")
    #expect(observation.origin == Origin(path: "Content/data/observations/o.csv", line: 2))
  }

  @Test("a value without a printed figure is exact")
  func exact() throws {
    let plan = try SampleContent.observing("gdp,city,2023,913.4,,A,report-2024,p30,").plan()
    let quantity = try #require(plan.series("gdp", in: "city")?.observations.first?.quantity)
    #expect(quantity.interval == Interval(913.4))
    #expect(quantity.printed == nil)
  }

  @Test("printed words without a number stay beside the value")
  func words() throws {
    let plan = try SampleContent.observing("services-share,city,2023,100,持续保持,A,report-2024,p30,").plan()
    let quantity = try #require(plan.series("services-share", in: "city")?.observations.first?.quantity)
    #expect(quantity.printed == "持续保持")
    #expect(quantity.interval == Interval(100))
  }

  @Test("a value within the printed interval, at its open end, or the printed number itself agrees")
  func agrees() {
    #expect(
      SampleContent.observing(
        "gdp,city,2021,905,超900亿元,A,plan-14th,p1,", "gdp,city,2022,2000,近2000亿元,A,plan-14th,p1,",
        "gdp,city,2023,14000,1.4万亿,A,plan-14th,p1,"
      ).faults == [])
  }

  @Test("a 万/亿 slip is named as such, with the value that would be right")
  func slip() {
    let diagnostics = loadPlan(
      from: SampleContent.observing("gdp,city,2021,9130000,913亿元,A,plan-14th,p1,").content
    ).diagnostics
    #expect(diagnostics.map(\.summary) == ["\(file):2:15 value-disagrees"])
    #expect(diagnostics.first?.help?.en.contains("it is 913") == true)
    #expect(diagnostics.first?.help?.zh.contains("万、亿") == true)
    #expect(diagnostics.first?.notes.first?.location.column == 23)
  }

  @Test("a value that differs for another reason is named without the 万/亿 help")
  func disagrees() {
    let diagnostics = loadPlan(
      from: SampleContent.observing("gdp,city,2021,931,913亿元,A,plan-14th,p1,").content
    ).diagnostics
    #expect(diagnostics.map(\.code) == ["value-disagrees"])
    #expect(diagnostics.first?.help?.zh.contains("万、亿") == false)
  }

  @Test(
    "traps are reported at the cell that holds them",
    arguments: [
      ("gdp,city,2021,913,913万人,A,plan-14th,p1,", "2:19 printed-unreadable"),
      ("gdp,city,2023,900,预计突破900亿元,A,plan-14th,p1,", "2:29 expected-as-actual"),
      ("gdp,city,2026,900,,A,plan-14th,p1,", "2:10 future-actual"),
      ("services-share,city,2021,103,,A,plan-14th,p1,", "2:26 share-out-of-range"),
      ("gdp,city,2021,,,A,plan-14th,p1,", "2:15 missing-value"),
      ("gdp,city,2021,5,,M,plan-14th,p1,", "2:15 unexpected-value"),
      ("gdp,city,2021,\"1,788\",,A,plan-14th,p1,", "2:16 bad-number"),
      ("gdp,city,2021,5,,A,plan-15th,p1,", "2:20 unknown-id"),
    ])
  func traps(row: String, fault: String) {
    #expect(SampleContent.observing(row).faults == ["\(file):\(fault)"])
  }

  @Test("a forecast may lie in the future, and a missing figure has no quantity")
  func sound() throws {
    let plan = try SampleContent.observing(
      "gdp,city,2030,900,预计突破900亿元,F,plan-14th,p1,", "gdp,city,2021,,,M,plan-14th,p1,"
    ).plan()
    #expect(plan.series("gdp", in: "city")?.observations.map(\.quantity?.value) == [nil, 900])
  }

  @Test("a file full of faults is left after five hundred of them")
  func flood() {
    let rows = (0..<2000).map { "gdp,city,\($0),x,,A,plan-14th,p1," }.joined(separator: "\n")
    let faults = SampleContent.observing(rows).faults
    #expect(faults.count < 510)
    #expect(faults.contains { $0.hasSuffix("too-many-faults") })
  }
}
