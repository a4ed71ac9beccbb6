import PlanContent
import Testing

@Suite struct BaselinesTests {
  private func found(_ target: String, observing row: String) -> [String] {
    SampleContent.observing(row).promising(target).faults
  }

  @Test("a baseline with the number of another year is a warning at its period, an error if that year has its own")
  func anotherYear() {
    let target = "t,gdp,city,level,2025,75,,,2020,67.1,,,,,,,plan-14th,1,"
    let sample = SampleContent.observing("gdp,city,2019,67.1,,A,plan-14th,1,").promising(target)
    #expect(sample.diagnostics.first?.severity == .warning)
    let contradicted = SampleContent.observing("gdp,city,2019,67.1,,A,plan-14th,1,", "gdp,city,2020,70,,A,plan-14th,1,")
      .promising(target)
    #expect(contradicted.faults == sample.faults)
    #expect(contradicted.diagnostics.first?.severity == .error)
    #expect(sample.faults == ["data/targets/t.csv:2:28 baseline-from-another-year"])
    #expect(sample.diagnostics.first?.help?.en.contains("write 2019") == true)
    #expect(sample.diagnostics.first?.notes.first?.location.column == 10)
  }

  @Test("a baseline that contradicts the observation of its period is an error at its value")
  func disagreeing() {
    #expect(
      found("t,gdp,city,level,2025,75,,,2020,67.1,,,,,,,plan-14th,1,", observing: "gdp,city,2020,66,,A,plan-14th,1,")
        == ["data/targets/t.csv:2:33 baseline-disagrees"])
  }

  @Test("a baseline that agrees with an older release is silent")
  func olderRelease() {
    let sample = SampleContent.observing("gdp,city,2020,70,,A,report-2024,1,核实数", "gdp,city,2020,67.1,,A,plan-14th,1,")
      .promising("t,gdp,city,level,2025,75,,,2020,67.1,,,,,,,plan-14th,1,")
    #expect(sample.faults == [])
  }

  @Test(
    "a baseline that agrees, that nothing was observed for, or that a note explains is silent",
    arguments: [
      ("2020,67.1,,,,,,,plan-14th,1,", "gdp,city,2020,67.1,,A,plan-14th,1,"),
      ("2020,67.1,,,,,,,plan-14th,1,", "gdp,city,2020,67,67亿元,A,plan-14th,1,"),
      ("2020,67.1,,,,,,,plan-14th,1,", "gdp,city,2020,60,超60亿元,A,plan-14th,1,"),
      ("2020,67.1,,,,,,,plan-14th,1,", "gdp,city,2019,66,,A,plan-14th,1,"),
      ("2019,67.1,,,,,,,plan-14th,1,", "gdp,city,2019,67.1,,A,plan-14th,1,"),
      ("2020,67.1,,,,,,,plan-14th,1,按新口径", "gdp,city,2019,67.1,,A,plan-14th,1,"),
      ("2020,,,,,,,,plan-14th,1,", "gdp,city,2019,67.1,,A,plan-14th,1,"),
      ("2020,67.1,,,,,,,plan-14th,1,", "gdp,new-area,2019,67.1,,A,plan-14th,1,"),
      ("2020,67.1,,,,,,,plan-14th,1,", "gdp,city,2020,,,M,plan-14th,1,"),
    ])
  func silent(rest: String, row: String) {
    #expect(found("t,gdp,city,level,2025,75,,," + rest, observing: row) == [])
  }
}
