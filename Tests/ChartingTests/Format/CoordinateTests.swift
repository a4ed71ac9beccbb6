import Charting
import Testing

@Suite struct CoordinateTests {
  @Test(
    "a coordinate is written as the shortest decimal with two digits at most",
    arguments: [
      (12.0, "12"), (12.5, "12.5"), (0.25, "0.25"), (0.05, "0.05"), (1.005, "1"), (99.999, "100"), (-3.1, "-3.1"),
      (0.1 + 0.2, "0.3"), (-0.25, "-0.25"), (1234.56789, "1234.57"),
      (1000, "1000"), (10_000_007.5, "10000007.5"), (-100.01, "-100.01"),
    ])
  func text(value: Double, text: String) {
    #expect(Coordinate.text(value) == text)
  }

  @Test(
    "half a hundredth is rounded away from zero",
    arguments: [(0.125, 0.13), (0.375, 0.38), (-0.125, -0.13), (-0.375, -0.38), (0.005, 0.01), (1.115, 1.12)])
  func halves(value: Double, rounded: Double) {
    #expect(Coordinate.rounded(value) == rounded)
  }

  @Test("negative zero is never written", arguments: [-0.0, -0.001, -0.004])
  func negativeZero(value: Double) {
    #expect(Coordinate.text(value) == "0")
  }

  @Test("no coordinate has an exponent", arguments: [1e-9, 1e21, -1e300, 5e15])
  func exponent(value: Double) {
    #expect(!Coordinate.text(value).contains("e"))
  }

  @Test("what is not a number is written as 0", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) {
    #expect(Coordinate.text(value) == "0")
    #expect(Coordinate.rounded(value) == 0)
  }

  @Test("the text of a coordinate reads back as the rounded value")
  func roundTrip() {
    for hundredths in stride(from: -100_000, through: 100_000, by: 7) {
      let value = Double(hundredths) / 100
      #expect(Double(Coordinate.text(value)) == Coordinate.rounded(value))
    }
  }
}
