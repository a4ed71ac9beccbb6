import Testing

@Suite struct RowReaderTests {
  @Test("a blank cell that must not be blank is named at its place")
  func blank() {
    #expect(
      SampleContent.observing("gdp,city,2021,1,,A,plan-14th,,", "gdp,city,,,,A,plan-14th,1.1,").faults == [
        "data/observations/o.csv:2:30 missing-value", "data/observations/o.csv:3:10 missing-value",
      ])
  }

  @Test("every bad cell of a row is named, each with its own code")
  func allCells() {
    #expect(
      SampleContent.observing("gdp,长春市,21,\"1,788\",,X,plan-14th,1.1,").faults == [
        "data/observations/o.csv:2:5 name-for-id", "data/observations/o.csv:2:9 bad-period",
        "data/observations/o.csv:2:21 bad-word",
      ])
  }
}
