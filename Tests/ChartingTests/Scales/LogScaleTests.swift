import Charting
import Testing

@Suite struct LogScaleTests {
  @Test("equal ratios take equal lengths, in either direction")
  func ratios() throws {
    let up = try LogScale(domain: 1...1000, from: 0, to: 300)
    #expect([1, 10, 100, 1000].map { up($0).rounded() } == [0, 100, 200, 300])
    let down = try LogScale(domain: 1...100, from: 200, to: 0)
    #expect((down(10) - 100).magnitude < 1e-9)
  }

  @Test("a domain that reaches zero or below is an error that names its value", arguments: [0, -3] as [Double])
  func notPositive(low: Double) {
    #expect(throws: ChartError.notPositive(Datum("gdp", "value", index: 2))) {
      try LogScale(domain: low...10, from: 0, to: 1, datum: Datum("gdp", "value", index: 2))
    }
  }

  @Test("a domain without end is an error")
  func infinite() {
    #expect(throws: ChartError.notFinite(Datum("scale", "domain"))) {
      try LogScale(domain: 1 ... .infinity, from: 0, to: 1)
    }
  }
}
