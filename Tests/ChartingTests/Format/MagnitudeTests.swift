import Charting
import Testing

@Suite struct MagnitudeTests {
  private let million = Magnitude(exponent: 6, from: 1e6)
  private let billion = Magnitude(exponent: 9, from: 1e9)

  @Test(
    "the greatest value chooses the magnitude of all",
    arguments: [([1e6, 2], 6), ([-2e9, 5e6], 9), ([3e12], 9), ([.infinity, 4e6], 6)])
  func fitting(values: [Double], exponent: Int) {
    #expect(Magnitude.fitting(values, among: [billion, million])?.exponent == exponent)
  }

  @Test("numbers below every magnitude are written out", arguments: [[999_999], [], [.nan, 7]])
  func writtenOut(values: [Double]) {
    #expect(Magnitude.fitting(values, among: [million, billion]) == nil)
  }
}
