import Testing

@testable import Charting

@Suite struct DecimalDigitsTests {
  @Test(
    "digits after the point are counted as printed",
    arguments: [(0.0, 0), (12.0, 0), (0.1, 1), (2.675, 3), (1e-9, 9), (1.5e20, 0), (1200.0, 0)])
  func fractionDigits(value: Double, digits: Int) {
    #expect(DecimalDigits(value).fractionDigits == digits)
  }

  @Test("rounding carries into a new digit")
  func carry() {
    let rounded = DecimalDigits(9.996).rounded(toFractionDigits: 2)
    #expect(rounded.wholeText == "10")
    #expect(rounded.fractionText(2) == "00")
  }

  @Test("a number that rounds to zero has no sign")
  func negativeZero() {
    #expect(DecimalDigits(-0.004).rounded(toFractionDigits: 2).isNegative == false)
    #expect(DecimalDigits(-0.0004).rounded(toFractionDigits: 0).isNegative == false)
  }

  @Test("dividing by a power of ten only moves the point")
  func shift() {
    let number = DecimalDigits(123_456_789).shifted(down: 8)
    #expect(number.wholeText == "1")
    #expect(number.fractionText(8) == "23456789")
  }
}
