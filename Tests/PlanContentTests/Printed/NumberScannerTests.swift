import Testing

@testable import PlanContent

@Suite struct NumberScannerTests {
  @Test(
    "numbers keep the place of their last printed digit",
    arguments: [
      ("913", 913, 0), ("1.40", 140, -2), ("1.4万亿", 14, 11), ("二百", 2, 2), ("二百五十", 25, 1), ("亿", 1, 8),
      ("1万5千", 15, 3),
      ("12,000", 12000, 0),
    ])
  func numbers(text: String, coefficient: Int, exponent: Int) {
    let match = NumberScanner(text: PrintedText(text)).match(at: 0)
    #expect(match?.number == PrintedNumber(coefficient: coefficient, exponent: exponent))
    #expect(match?.end == text.unicodeScalars.count)
  }

  @Test("余 and 多 are noticed before and after the magnitude", arguments: ["10余万", "10万多", "三百多"])
  func surplus(text: String) {
    #expect(NumberScanner(text: PrintedText(text)).match(at: 0)?.hasSurplus == true)
  }

  @Test("digits in a row of Chinese numerals are no number")
  func row() {
    #expect(NumberScanner(text: PrintedText("十四五")).match(at: 0) == nil)
  }
}
