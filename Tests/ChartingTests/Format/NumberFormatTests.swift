import Testing

@testable import Charting

@Suite struct NumberFormatTests {
  @Test(
    "numbers round half away from zero as printed, not as stored",
    arguments: [(2.675, "2.68"), (1.005, "1.01"), (-2.675, "\u{2212}2.68"), (7, "7.00"), (-0.001, "0.00")])
  func rounding(value: Double, text: String) {
    #expect(NumberFormat(fractionDigits: 2)(value) == text)
  }

  @Test(
    "thousands are set apart from five digits on",
    arguments: [(2025, "2025"), (12345, "12,345"), (1_234_567, "1,234,567"), (-98_765, "\u{2212}98,765")])
  func grouping(value: Double, text: String) {
    #expect(NumberFormat()(value) == text)
  }

  @Test("grouping can be left off")
  func ungrouped() {
    #expect(NumberFormat(grouping: .none)(1_234_567) == "1234567")
  }

  @Test("all numbers of a chart are divided by one power of ten")
  func exponent() {
    let text = NumberFormat.fitting([120_000, 35_000], exponent: 4)
    #expect(text(120_000) == "12.0")
    #expect(text(35_000) == "3.5")
    #expect(text.divisor == 10_000)
  }

  @Test("no more digits are written than the values have or the limit allows")
  func fitting() {
    #expect(NumberFormat.fitting([7103, 6500]).fractionDigits == 0)
    #expect(NumberFormat.fitting([71.25, 3]).fractionDigits == 2)
    #expect(NumberFormat.fitting([1.0 / 3]).fractionDigits == 2)
    #expect(NumberFormat.fitting([1e-9, 2.5e-9])(2.5e-9) == "0.0000000025")
    #expect(NumberFormat.fitting([0.05, 0.0123]).fractionDigits == 3)
    #expect(NumberFormat.fitting([0.0]).fractionDigits == 0)
    #expect(NumberFormat.fitting([Double]()).fractionDigits == 0)
  }

  @Test(
    "thousands can be set apart from four digits on",
    arguments: [(1234, "1,234"), (123_456, "123,456"), (-999, "\u{2212}999")])
  func groupingFromFour(value: Double, text: String) {
    #expect(NumberFormat(grouping: .fromFourDigits)(value) == text)
  }

  @Test("very large and very small numbers have no exponent")
  func extremes() {
    #expect(NumberFormat(grouping: .none)(1e21) == "1000000000000000000000")
    #expect(NumberFormat(fractionDigits: 9)(1e-9) == "0.000000001")
  }

  @Test("what is not a number is written as a dash")
  func notFinite() {
    #expect(NumberFormat()(.nan) == "–")
  }

  @Test("an interval is written with both bounds and one suffix")
  func intervals() {
    let text = NumberFormat(suffix: "%")
    #expect(text(ValueInterval(low: 8, high: 9)) == "8–9%")
    #expect(text(ValueInterval(8)) == "8%")
    #expect(text(ValueInterval(low: 8, high: 8, openEnd: .above)) == "≥8%")
    #expect(text(ValueInterval(low: 8, high: 8, openEnd: .below)) == "≤8%")
  }

  @Test("ticks are written with the digits that their step needs")
  func ticks() {
    let step = TickStep(span: 1, count: 5)
    #expect(NumberFormat(fractionDigits: 2).forTicks(of: step)(0.6) == "0.6")
    #expect(NumberFormat(suffix: "%").forTicks(of: step, factor: 100)(60) == "60%")
  }
}
