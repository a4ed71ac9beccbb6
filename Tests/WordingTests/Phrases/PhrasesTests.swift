import Testing
import Wording

private enum CountPhrase: String, Phrase {
  static let group = "page.count"
  case targets
  case notThere = "not-there"
}

@Suite("The texts of a theme")
struct PhrasesTests {
  let phrases = Phrases(["page.count.targets": "{total} {total|target|targets} of {name}", "observation.F": "forecast"])

  @Test("A text is taken by its group and its own key, with its values put in")
  func filled() {
    let voice = Voice.english.saying(phrases)
    #expect(voice(CountPhrase.targets, ["total": "3", "name": "Town"]) == "3 targets of Town")
    #expect(voice(CountPhrase.targets, ["total": "1", "name": "Town"]) == "1 target of Town")
    #expect(voice(CountPhrase.notThere) == "page.count.not-there")
    #expect(voice.word("observation", "F") == "forecast")
    #expect(voice.word("observation", "A") == "A")
  }

  @Test("Texts that the program needs and a theme lacks are found")
  func missing() {
    #expect(phrases.missing(of: [CountPhrase.self]) == ["page.count.not-there"])
  }

  @Test(
    "A place is filled by its value, a choice by whether its value is one",
    arguments: [
      ("no place", "no place"), ("{count} files", "1 files"), ("{count|file|files}", "file"),
      ("{other|file|files}", "files"),
      ("{unknown}", "{unknown}"), ("{unknown|a|b}", "{unknown|a|b}"), ("{open", "{open"), ("a } b", "a } b"),
      ("{count|one}", "{count|one}"), ("{count||s}", ""),
    ])
  func places(text: String, filled: String) {
    #expect(PhraseText(text).filled { ["count": "1", "other": "2"][$0] } == filled)
  }

  @Test("A text tells the names of its values, each once")
  func names() {
    #expect(PhraseText("{count} {count|file|files} in {place}").places == ["count", "place"])
  }
}
