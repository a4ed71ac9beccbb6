import PlanModel
import PlanProgress

/// Says verdicts, figures, times and places in one language.
///
/// Two halves make it: a grammar, which is one type for each language, and phrases, which are the theme's texts. What
/// the grammar says needs no phrases, so that a voice without any still tells every verdict.
package struct Voice: Sendable {
  /// The language that it speaks.
  package let language: LanguageCode
  /// The theme's texts.
  package let phrases: Phrases
  let grammar: any Grammar

  /// A voice for `language`; nil for a language that has no grammar.
  package init?(language: LanguageCode, phrases: Phrases = Phrases()) {
    guard let grammar = Self.grammars[language] else { return nil }
    self.init(language, grammar, phrases)
  }

  private init(_ language: LanguageCode, _ grammar: any Grammar, _ phrases: Phrases) {
    (self.language, self.grammar, self.phrases) = (language, grammar, phrases)
  }

  /// Chinese without phrases.
  package static let chinese = Voice(.zh, Chinese(), Phrases())
  /// English without phrases.
  package static let english = Voice(.en, English(), Phrases())

  /// The languages that have a grammar, in order of their codes.
  package static var languages: [LanguageCode] { grammars.keys.sorted { $0.rawValue < $1.rawValue } }

  /// Where a third language is added.
  private static let grammars: [LanguageCode: any Grammar] = [.zh: Chinese(), .en: English()]

  /// The same voice with the texts of a theme.
  package func saying(_ phrases: Phrases) -> Voice {
    Voice(language, grammar, phrases)
  }

  /// A text that the program itself needs, with `values` put in.
  package func callAsFunction(_ phrase: some Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    phrases(phrase, values)
  }

  /// The text under a key that is made of a code, such as `observation.F`; the code itself where there is none.
  package func word(_ family: String, _ code: String) -> String {
    phrases[family + "." + code]?.text ?? code
  }
}
