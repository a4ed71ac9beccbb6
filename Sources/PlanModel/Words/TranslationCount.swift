/// How much of a plan somebody has written in a language other than the site's own.
public struct TranslationCount: Sendable, Hashable {
  /// Words of one kind.
  public struct Share: Sendable, Hashable {
    /// How many there are.
    public let total: Int
    /// How many of them are translated.
    public let translated: Int
    /// How many have a translation of what they used to say.
    public let outdated: Int

    /// A share from its numbers.
    public init(total: Int, translated: Int, outdated: Int = 0) {
      (self.total, self.translated, self.outdated) = (total, translated, outdated)
    }
  }

  /// The language.
  public let language: LanguageCode
  /// Files with a text; their translations stand in files of their own.
  public let texts: Share
  /// Names and titles, each once however often it is used.
  public let names: Share
  /// Sentences between the data, such as remarks, each once.
  public let notes: Share

  /// A count from its parts.
  public init(language: LanguageCode, texts: Share, names: Share, notes: Share) {
    (self.language, self.texts, self.names, self.notes) = (language, texts, names, notes)
  }
}

extension Plan {
  /// How much of the plan is written in `language`.
  ///
  /// O(n) in everything that it holds.
  public func translationCount(in language: LanguageCode) -> TranslationCount {
    TranslationCount(
      language: language, texts: textShare(in: language), names: share(of: names, in: language),
      notes: share(of: notes, in: language))
  }

  private func textShare(in language: LanguageCode) -> TranslationCount.Share {
    var translated: Set<String> = []
    var outdated: Set<String> = []
    for (origin, translation) in translations[language] ?? [:] {
      switch translation {
      case .current: translated.insert(origin.path)
      case .outdated: outdated.insert(origin.path)
      }
    }
    let files = Set(texts.lazy.filter { !$0.markdown.isEmpty }.map(\.origin.path))
    return TranslationCount.Share(total: files.count, translated: translated.count, outdated: outdated.count)
  }

  private func share(of names: Set<Name>, in language: LanguageCode) -> TranslationCount.Share {
    TranslationCount.Share(
      total: names.count, translated: names.count { $0.localized(in: language).language == language })
  }
}
