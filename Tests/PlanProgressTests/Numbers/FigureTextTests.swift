import PlanModel
import PlanProgress
import Testing

@Suite("Numbers for readers")
struct FigureTextTests {
  @Test(
    "A number is written by fixed rules",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (845, "845"), (9999, "9999"), (10_000, "10,000"), (1_234_567.5, "1,234,567.5"),
      (-27.5, "−27.5"), (67.1, "67.1"), (100, "100"), (1200, "1200"), (5.41378, "5.4138"), (0.1 + 0.2, "0.3"),
      (0.05, "0.05"), (0.000012345, "0.00001235"), (99.99996, "100"), (-0.000000000000001, "0"),
      (1e16, "10,000,000,000,000,000"), (123_456.7891, "123,456.7891"), (.infinity, "∞"), (-.infinity, "−∞"),
    ])
  func number(value: Double, text: String) {
    #expect(FigureText.number(value) == text)
  }

  @Test("Decimals can be limited, and halves round away from zero")
  func decimals() {
    #expect(FigureText.number(9.4276, decimals: 2) == "9.43")
    #expect(FigureText.number(1.005, decimals: 2) == "1.01")
    #expect(FigureText.number(2.5, decimals: 0) == "3")
    #expect(FigureText.number(-2.5, decimals: 0) == "−3")
    #expect(FigureText.number(-0.04, decimals: 1) == "0")
  }

  @Test("A unit follows at once, a Latin one after a space")
  func units() {
    #expect(FigureText.figure(845, unit: "户") == "845户")
    #expect(FigureText.figure(12_345, unit: "亿元") == "12,345亿元")
    #expect(FigureText.figure(56.5, unit: "%") == "56.5%")
    #expect(FigureText.figure(3, unit: "km") == "3 km")
  }

  @Test("A hedged quantity keeps its printed words, an exact one is formatted")
  func quantities() {
    let hedged = Quantity.hedged(2000, 1900, 2000, includesHigh: false, "近2000户")
    #expect(FigureText.figure(hedged, unit: "户") == "近2000户")
    let exact = Quantity(value: 9130, interval: Interval(9130), precision: 0.5, printed: "9130户")
    #expect(FigureText.figure(exact, unit: "户") == "9130户")
    #expect(FigureText.figure(.hedged(400, 392, 408), unit: "户") == "400户")
  }

  @Test("A share is a percentage with one decimal at most")
  func percent() {
    #expect(FigureText.percent(0.56) == "56%")
    #expect(FigureText.percent(2.0 / 3) == "66.7%")
    #expect(FigureText.percent(-0.125) == "−12.5%")
  }
}
