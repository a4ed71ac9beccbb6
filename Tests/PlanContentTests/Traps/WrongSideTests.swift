import PlanContent
import TestSupport
import Testing

@Suite struct WrongSideTests {
  private let place = "data/targets/t.csv:2:"

  /// The faults of one target for an indicator with a direction.
  private func faults(_ target: String, direction: String = "up", unit: String = "亿元") -> [String] {
    SampleContent.promising(target)
      .with("indicators/gdp.md", SampleContent.indicator(unit: unit, direction: direction, measure: "flow")).faults
  }

  @Test("a target below a baseline that should grow is an error at its value, with a note at the baseline")
  func below() {
    let found = SampleContent.promising("t,gdp,city,level,2025,90,,,2020,100,,,,,,,plan-14th,1,").diagnostics
    #expect(found.map(\.summary) == [place + "23 target-on-wrong-side"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.notes.first?.location.column == 33)
  }

  @Test("the baseline may be an observation")
  func observed() {
    let found = SampleContent.observing("gdp,city,2020,100,,A,plan-14th,1,")
      .promising("t,gdp,city,level,2025,90,,,2020,,,,,,,,plan-14th,1,").diagnostics
    #expect(found.map(\.summary) == [place + "23 target-on-wrong-side"])
    #expect(found.first?.notes.first?.location.path == "Content/data/observations/o.csv")
    #expect(found.first?.notes.first?.location.column == 15)
  }

  @Test(
    "changes, rates and multiples that go the wrong way are found without a baseline",
    arguments: [
      ("t,gdp,city,change,2025,-5,,,,,,,,,,,plan-14th,1,", "up"),
      ("t,gdp,city,change,2025,5,,,,,,,,,,,plan-14th,1,", "down"),
      ("t,gdp,city,growth,2025,-1,,,,,,,,,,,plan-14th,1,", "up"),
      ("t,gdp,city,multiple,2025,0.5,,,,,,,,,,,plan-14th,1,", "up"),
      ("t,gdp,city,multiple,2025,2,,,,,,,,,,,plan-14th,1,", "down"),
    ])
  func relative(target: String, direction: String) {
    #expect(faults(target, direction: direction).map { $0.suffix(21) } == [" target-on-wrong-side"])
  }

  @Test(
    "targets ahead of their baseline, beside it, explained, bounded or without direction are silent",
    arguments: [
      ("t,gdp,city,level,2025,110,,,2020,100,,,,,,,plan-14th,1,", "up"),
      ("t,gdp,city,level,2025,90,,,2020,100,,,,,,,plan-14th,1,", "down"),
      ("t,gdp,city,level,2025,100,,,2020,100,,,,,,,plan-14th,1,", "up"),
      ("t,gdp,city,level,2025,99.8,,,2020,100,,,,,,,plan-14th,1,", "up"),
      ("t,gdp,city,level,2025,90,,,2020,100,,,,,,,plan-14th,1,按保持评价", "up"),
      ("t,gdp,city,level,2025,90,,<=,2020,100,,,,,,,plan-14th,1,", "up"),
      ("t,gdp,city,level,2025,90,,,2020,100,,,,,,,plan-14th,1,", "none"),
      ("t,gdp,city,maintain,2025,90,,,2020,100,,,,,,,plan-14th,1,", "up"),
      ("t,gdp,city,limit,2025,90,,,2020,100,,,,,,,plan-14th,1,", "up"),
      ("t,gdp,city,level,2025,90,,,2020,,,,,,,,plan-14th,1,", "up"),
      ("t,gdp,city,growth,2025,3,,<=,,,,,,,,,plan-14th,1,", "down"),
      ("t,gdp,city,multiple,2025,2,,,,,,,,,,,plan-14th,1,", "up"),
    ])
  func silent(target: String, direction: String) {
    #expect(faults(target, direction: direction) == [])
  }
}
