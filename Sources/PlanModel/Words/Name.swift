/// A short text in the languages that somebody wrote it in: the site's own, and any translations.
public struct Name: Sendable, Hashable {
  /// A text, and the language that it is in.
  public struct Localized: Sendable, Hashable {
    /// The text.
    public let text: String
    /// Its language.
    public let language: LanguageCode

    /// A text in a language.
    public init(_ text: String, in language: LanguageCode) {
      self.text = text
      self.language = language
    }
  }

  /// The text in the site's own language.
  public let original: Localized
  /// The text in other languages.
  public let translations: [LanguageCode: String]

  /// A name in the site's own `language`, and its translations.
  public init(_ text: String, in language: LanguageCode, translations: [LanguageCode: String] = [:]) {
    original = Localized(text, in: language)
    self.translations = translations
  }

  /// The name in `language`, or the original where nobody has translated it.
  public func localized(in language: LanguageCode) -> Localized {
    translations[language].map { Localized($0, in: language) } ?? original
  }

  /// The text that ``localized(in:)`` finds.
  public func callAsFunction(_ language: LanguageCode) -> String {
    localized(in: language).text
  }
}
