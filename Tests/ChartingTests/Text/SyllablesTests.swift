import Testing

@testable import Charting

@Suite struct SyllablesTests {
  @Test(
    "a word may be cut before a consonant that a vowel follows, and after a hyphen",
    arguments: [
      ("Gongzhuling", ["Gong", "zhu", "ling"]), ("Shuangyang", ["Shuang", "yang"]),
      ("Lianhuashan", ["Lian", "hua", "shan"]), ("Automotive", ["Au", "to", "mo", "tive"]),
      ("High-tech", ["High-", "tech"]), ("Development", ["De", "ve", "lop", "ment"]),
    ])
  func pieces(word: String, expected: [String]) {
    #expect(Syllables.of(word) == expected)
  }

  @Test("what has no such place stays whole", arguments: ["", "a", "Zhu", "GDP", "1000", "新区", "strengths"])
  func whole(word: String) {
    #expect(Syllables.of(word) == [word])
  }

  @Test("a hyphen parts letters only")
  func hyphens() {
    #expect(Syllables.needHyphen("Kuan", "cheng"))
    #expect(!Syllables.needHyphen("High-", "tech"))
    #expect(!Syllables.needHyphen("10", "00"))
    #expect(!Syllables.needHyphen("新", "区"))
  }
}
