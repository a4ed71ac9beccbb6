import Testing

@testable import PlanContent

@Suite struct PrintedNumberTests {
  @Test("scaling by powers of ten gives the nearest Double")
  func scaling() {
    #expect(PrintedNumber(coefficient: 77, exponent: 7).value(in: 8) == 7.7)
    #expect(PrintedNumber(coefficient: 14, exponent: 11).value(in: 8) == 14_000)
  }

  @Test(
    "the step is one unit of the last digit that is not zero",
    arguments: [(900, 0, 100), (180, 0, 10), (105, 0, 1), (14, 11, 1e11), (0, 0, 1), (1, 4, 1e4)])
  func step(coefficient: Int, exponent: Int, step: Double) {
    #expect(PrintedNumber(coefficient: coefficient, exponent: exponent).step(in: 0) == step)
  }
}
