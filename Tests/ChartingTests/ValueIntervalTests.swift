import Charting
import Testing

@Suite struct ValueIntervalTests {
  @Test("an exact value has equal bounds and no open end")
  func exact() {
    #expect(ValueInterval(5).isExact)
    #expect(!ValueInterval(low: 4, high: 5).isExact)
    #expect(!ValueInterval(low: 5, high: 5, openEnd: .above).isExact)
  }

  @Test("the middle of an interval of huge bounds does not overflow")
  func middle() {
    #expect(ValueInterval(low: 4, high: 5).middle == 4.5)
    #expect(ValueInterval(low: 1e18, high: 1e18).middle == 1e18)
  }
}
