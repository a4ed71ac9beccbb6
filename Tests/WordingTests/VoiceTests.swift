import PlanModel
import PlanProgress
import Testing
import Wording

@Suite("Two languages, said alike")
struct VoiceTests {
  @Test("A language without a grammar has no voice")
  func languages() {
    #expect(Voice.languages == [.en, .zh])
    #expect(Voice(language: "fr") == nil)
    #expect(Voice(language: .zh)?.language == .zh)
  }

  @Test("Lists, clauses, statements, sentences and pairs have the marks of their language")
  func punctuation() {
    #expect(words(.chinese) == ["甲、乙", "甲，乙", "甲；乙", "甲。乙。", "甲：乙", "（乙）", "甲（乙）"])
    #expect(words(.english, "A", "B") == ["A, B", "A, B", "A; B", "A. B.", "A: B", " (B)", "A (B)"])
    #expect(Voice.english.sentences(["Done.", "More"]) == "Done. More.")
    #expect(Voice.chinese.title("", unit: "户") == "户")
    #expect(Voice.chinese.title("总量", unit: "") == "总量")
  }

  private func words(_ voice: Voice, _ one: String = "甲", _ other: String = "乙") -> [String] {
    [
      voice.list([one, other]), voice.clauses([one, other]), voice.statements([one, other]),
      voice.sentences([one, other]), voice.pair(one, other), voice.bracketed(other), voice.title(one, unit: other),
    ]
  }

  @Test(
    "A period is in digits where there is little room, else in words",
    arguments: [
      (Period.year(2023), "2023", "2023年", "2023"), (.month(2023, 6), "2023-06", "2023年6月", "June 2023"),
      (.quarter(2023, 3), "2023-Q3", "2023年第3季度", "Q3 2023"),
      (.span(2021, 2025), "2021–2025", "2021—2025年", "2021–2025"),
    ])
  func periods(period: Period, short: String, chinese: String, english: String) {
    #expect(Voice.chinese.period(period, .short) == short)
    #expect(Voice.english.period(period, .short) == short)
    #expect(Voice.chinese.period(period, .long) == chinese)
    #expect(Voice.english.period(period, .long) == english)
  }

  @Test(
    "A place in a document is told from the widest to the narrowest",
    arguments: [
      ("3", "第3篇", "Part 3"), ("3.1", "第3篇第1章", "Part 3, Chapter 1"),
      ("3.1.2", "第3篇第1章第2节", "Part 3, Chapter 1, Section 2"), ("box-1", "专栏1", "Box 1"),
      ("box-1/9", "专栏1第9项", "Box 1, item 9"), ("p12", "第12段", "para. 12"),
    ])
  func places(locator: String, chinese: String, english: String) throws {
    let locator = try #require(Locator(locator))
    #expect(Voice.chinese.place(locator) == chinese)
    #expect(Voice.english.place(locator) == english)
  }

  @Test("Every verdict has a name of its own, within a sentence and at the head of a line")
  func names() {
    for voice in [Voice.chinese, .english] {
      #expect(Set(Status.allCases.map(voice.name(of:))).count == Status.allCases.count)
    }
    #expect(Voice.english.name(of: .lag) == "clearly behind")
    #expect(Voice.english.label(of: .lag) == "Clearly behind")
    #expect(Voice.chinese.label(of: .reverse) == "方向相反")
    #expect(Voice.english.capitalized("") == "")
  }
}
