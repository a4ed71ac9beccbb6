import Testing

@testable import Templating

@Suite("The text of a float")
struct FloatTextTests {
  @Test(
    "is Python's shortest",
    arguments: [
      (1.0, "1.0"), (-0.0, "-0.0"), (0.1, "0.1"), (1e15, "1000000000000000.0"), (1e16, "1e+16"), (1.5e16, "1.5e+16"),
      (0.0001, "0.0001"), (0.00001, "1e-05"), (1.25e-7, "1.25e-07"), (123456.789, "123456.789"), (1e100, "1e+100"),
      (.leastNonzeroMagnitude, "5e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
      (12345678901234567.0, "1.2345678901234568e+16"),
      (.infinity, "inf"), (-.infinity, "-inf"), (.nan, "nan"), (100, "100.0"),
      (9_007_199_254_740_992, "9007199254740992.0"),
    ])
  func text(_ number: Double, _ expected: String) {
    #expect(number.shortestText == expected)
  }
}
