import Testing

@testable import Documents

@Suite struct PrintedWordsTests {
  private func finds(_ words: String, in text: String) -> Bool {
    !PrintedWords(text).occurrences(of: PrintedWords(words)).isEmpty
  }

  @Test("white space does not count, wherever the document breaks its lines")
  func whiteSpace() {
    #expect(finds("超过1400万人次", in: "游客超过 1400\n万人次。"))
    #expect(finds("近 2000 户", in: "近2000户"))
    #expect(finds("近2000户", in: "近\u{3000}2000\u{200B}户"))
  }

  @Test("the width of signs does not count")
  func width() {
    #expect(finds("100%", in: "达到100％。"))
    #expect(finds("＞84", in: "| >84 |"))
    #expect(finds("５户（含）", in: "5户(含)"))
  }

  @Test("other signs count", arguments: [("“甲”", "\"甲\""), ("3-5个", "3至5个"), ("约50", "近50")])
  func otherSigns(words: String, text: String) {
    #expect(!finds(words, in: text))
  }

  @Test(
    "a number is found as a whole only",
    arguments: [
      ("30个", "230个"), ("2.5倍", "12.5倍"), ("5倍", "2.5倍"), ("12", "12.5%"), ("40", "400家"), ("13", "13万亩"),
      ("亿级", "千亿级"), ("5个", "3-5个"), ("1.4万", "1.4万亿元"),
    ])
  func cutNumbers(words: String, text: String) {
    #expect(!finds(words, in: text))
    #expect(finds(text, in: "共" + text))
  }

  @Test("every occurrence is found, and none in nothing")
  func occurrences() {
    #expect(PrintedWords("3个甲、3个乙").occurrences(of: PrintedWords("3个")) == [0..<2, 4..<6])
    #expect(PrintedWords("甲").occurrences(of: PrintedWords("")).isEmpty)
    #expect(PrintedWords("甲").occurrences(of: PrintedWords("甲乙")).isEmpty)
  }
}
