import Testing
import Wording

@Suite("Numbers for readers")
struct NotationTests {
  @Test(
    "A number is written by fixed rules",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (845, "845"), (9999, "9999"), (10_000, "10,000"), (1_234_567.5, "1,234,567.5"),
      (-27.5, "−27.5"), (67.1, "67.1"), (100, "100"), (1200, "1200"), (5.41378, "5.4138"), (0.1 + 0.2, "0.3"),
      (0.05, "0.05"), (0.000012345, "0.00001235"), (99.99996, "100"), (-0.000000000000001, "0"),
      (1e16, "10,000,000,000,000,000"), (123_456.7891, "123,456.7891"), (.infinity, "∞"), (-.infinity, "−∞"),
    ])
  func number(value: Double, text: String) {
    #expect(Notation.number(value) == text)
  }

  @Test("Decimals can be limited, and halves round away from zero")
  func decimals() {
    #expect(Notation.number(9.4276, decimals: 2) == "9.43")
    #expect(Notation.number(1.005, decimals: 2) == "1.01")
    #expect(Notation.number(2.5, decimals: 0) == "3")
    #expect(Notation.number(-2.5, decimals: 0) == "−3")
    #expect(Notation.number(-0.04, decimals: 1) == "0")
  }

  @Test("A share is a percentage with one decimal at most")
  func percent() {
    #expect(Notation.percent(0.56) == "56%")
    #expect(Notation.percent(2.0 / 3) == "66.7%")
    #expect(Notation.percent(-0.125) == "−12.5%")
  }

  @Test("Two ends are written once where they read the same")
  func range() {
    #expect(Notation.range(0.5, 0.75, Notation.percent) == "50%–75%")
    #expect(Notation.range(0.5, 0.50001, Notation.percent) == "50%")
  }
}
