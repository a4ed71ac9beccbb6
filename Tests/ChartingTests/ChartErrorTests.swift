import Charting
import Testing

@Suite struct ChartErrorTests {
  @Test("an error names the series, the place and the field")
  func description() {
    #expect(ChartError.notFinite(Datum("gdp", "value", index: 3)).description == "gdp[3].value is not a finite number")
    #expect(ChartError.reversed(Datum("target", "value")).description == "target.value ends before it begins")
    #expect(ChartError.tooNarrow(minimum: 160).description == "the width must be at least 160")
  }
}
