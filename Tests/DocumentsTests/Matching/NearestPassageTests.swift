import Testing

@testable import Documents

@Suite struct NearestPassageTests {
  private func nearest(to words: String, in text: String) -> String? {
    let text = PrintedWords(text)
    return text.nearestMatch(to: PrintedWords(words)).map { "\(text[$0.range]) \($0.distance)" }
  }

  @Test("the stretch with the fewest changes is found anywhere in a text")
  func match() {
    #expect(nearest(to: "招商活动231余次", in: "全年办展10场，招商活动230余次，签约5项") == "招商活动230余次 1")
    #expect(nearest(to: "四百户", in: "已有四百多户入驻") == "四百多户 1")
  }

  @Test("a stretch is widened to whole numbers")
  func widened() {
    #expect(nearest(to: "6.3亿元", in: "投资16.3亿元的项目") == "16.3亿元 0")
  }

  @Test("nothing is like nothing, and what would change every sign is no match")
  func none() {
    #expect(nearest(to: "", in: "甲") == nil)
    #expect(nearest(to: "丙丁", in: "甲乙") == nil)
  }

  @Test("of equal passages the one nearest to where it was looked for counts")
  func nearestBlock() {
    let document = Document("10户\n\n甲\n\n乙\n\n10户\n\n丙")
    let passage = document.nearestPassage(to: PrintedWords("10户"), in: 0..<5, from: 4, reach: 1)
    #expect(passage == Passage(block: 3, range: 0..<3, distance: 0))
  }

  @Test("what is too far is not offered")
  func reach() {
    let document = Document("1000户")
    #expect(document.nearestPassage(to: PrintedWords("2345户"), in: 0..<1, from: 0, reach: 2) == nil)
  }
}
