import Testing

@testable import Charting

@Suite struct NumberTextTests {
  @Test(
    "numbers round half away from zero as printed, not as stored",
    arguments: [(2.675, "2.68"), (1.005, "1.01"), (-2.675, "\u{2212}2.68"), (7, "7.00"), (-0.001, "0.00")])
  func rounding(value: Double, text: String) {
    #expect(NumberText(fractionDigits: 2)(value) == text)
  }

  @Test(
    "thousands are set apart from five digits on",
    arguments: [(2025, "2025"), (12345, "12,345"), (1_234_567, "1,234,567"), (-98_765, "\u{2212}98,765")])
  func grouping(value: Double, text: String) {
    #expect(NumberText()(value) == text)
  }

  @Test("grouping can be left off")
  func ungrouped() {
    #expect(NumberText(grouping: .none)(1_234_567) == "1234567")
  }

  @Test("one scale is used for all numbers of a chart")
  func scale() {
    let text = NumberText.fitting([120_000, 35_000])
    #expect(text.scale == .tenThousand)
    #expect(text(120_000) == "12.0")
    #expect(text(35_000) == "3.5")
  }

  @Test("no more digits are written than the values have or the limit allows")
  func fitting() {
    #expect(NumberText.fitting([7103, 6500]).fractionDigits == 0)
    #expect(NumberText.fitting([71.25, 3]).fractionDigits == 2)
    #expect(NumberText.fitting([1.0 / 3]).fractionDigits == 2)
    #expect(NumberText.fitting([1e-9, 2.5e-9])(2.5e-9) == "0.0000000025")
    #expect(NumberText.fitting([0.05, 0.0123]).fractionDigits == 3)
    #expect(NumberText.fitting([0.0]).fractionDigits == 0)
    #expect(NumberText.fitting([Double]()).fractionDigits == 0)
  }

  @Test(
    "a chart's numbers follow its readers' habits",
    arguments: [
      (ChartLanguage.chinese, [1234], "1234"), (.english, [1234], "1,234"), (.chinese, [12_345], "12,345"),
      (.english, [123_456], "123,456"), (.chinese, [123_456], "12.35"), (.english, [2_500_000], "2.5"),
      (.chinese, [230_000_000], "2.3"), (.english, [230_000_000], "230"), (.english, [-4e9], "\u{2212}4"),
      (.english, [1e15], "1,000"), (.chinese, [1e15], "1000"), (.english, [1e-9], "0.000000001"),
    ])
  func languages(language: ChartLanguage, values: [Double], text: String) {
    #expect(NumberText.fitting(values, language: language)(values[0]) == text)
  }

  @Test("very large and very small numbers have no exponent")
  func extremes() {
    #expect(NumberText(grouping: .none)(1e21) == "1000000000000000000000")
    #expect(NumberText(fractionDigits: 9)(1e-9) == "0.000000001")
  }

  @Test("what is not a number is written as a dash")
  func notFinite() {
    #expect(NumberText()(.nan) == "–")
  }

  @Test("an interval is written with both bounds and one suffix")
  func intervals() {
    let text = NumberText(suffix: "%")
    #expect(text(ValueInterval(low: 8, high: 9)) == "8–9%")
    #expect(text(ValueInterval(8)) == "8%")
    #expect(text(ValueInterval(low: 8, high: 8, openEnd: .above)) == "≥8%")
    #expect(text(ValueInterval(low: 8, high: 8, openEnd: .below)) == "≤8%")
  }

  @Test("ticks are written with the digits that their step needs")
  func ticks() {
    let step = TickStep(span: 1, count: 5)
    #expect(NumberText(fractionDigits: 2).forTicks(of: step)(0.6) == "0.6")
    #expect(NumberText(suffix: "%").forTicks(of: step, factor: 100)(60) == "60%")
  }
}
