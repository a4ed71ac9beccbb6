import Diagnostics
import Testing

@Suite("Text")
struct TextTests {
  @Test(
    "Chinese locales mean Chinese, all others English",
    arguments: [
      ("zh_CN.UTF-8", .zh), ("zh", .zh), ("ZH-TW", .zh), ("en_US.UTF-8", .en), ("C", .en), ("", .en), ("de_DE", .en),
    ] as [(String, Language)])
  func locale(_ locale: String, _ language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test("A text gives the wording of the language asked for")
  func wording() {
    let text = Text(zh: "进度", en: "progress")
    #expect([text(.zh), text(.en)] == ["进度", "progress"])
  }
}
