import Diagnostics
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "A character takes as many cells as a terminal gives it",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("中", 2), ("，", 2), ("Ａ", 2), ("ｱ", 1), ("“", 1), ("ㄱ", 2), ("한", 2),
      ("😀", 2), ("❤️", 2), ("𠮷", 2), ("\u{301}", 0), ("\u{FEFF}", 0), ("\u{7}", 0), ("\u{7F}", 0),
    ] as [(Character, Int)])
  func width(_ character: Character, _ width: Int) {
    #expect(character.displayWidth == width)
  }

  @Test("Wide are Chinese characters and their punctuation, not Latin ones")
  func wideScalars() {
    let text = "中a。b（".unicodeScalars
    #expect(text.map(\.isWide) == [true, false, true, false, true])
  }
}
