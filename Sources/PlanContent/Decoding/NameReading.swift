import Diagnostics
import PlanModel

/// In which languages a name must be written.
enum NameRequirement {
  /// In every language of the site.
  case translated
  /// In the site's own.
  case untranslated
  /// In none.
  case optional
}

extension MappingReader {
  /// The text under `key` in the site's own language, with its translations under `key_<language>`.
  ///
  /// Returns nil if there is none in the site's own. A translation that lacks is a fault, but the name is read all the
  /// same, so that one fault does not make others of what refers to it.
  mutating func name(
    _ key: String, _ languages: SiteLanguages, _ requirement: NameRequirement = .translated
  ) -> Name? {
    let text = requirement == .optional ? optional(key, .text) : required(key, .text)
    var translations: [LanguageCode: String] = [:]
    for language in translated(key) where language != languages.own {
      translations[language] = optional("\(key)_\(language)", .text)
    }
    guard let text else { return nil }
    if requirement == .translated {
      for language in languages.others where translations[language] == nil { requiredNode("\(key)_\(language)") }
    }
    return Name(text, in: languages.own, translations: translations)
  }

  /// The languages that a key has translations in.
  private func translated(_ key: String) -> [LanguageCode] {
    keys.compactMap { languageCode(of: $0, translating: key) }
  }
}

/// The language of `en` in `name_en`, if that is the name of a translation of `name`.
func languageCode(of text: String, translating name: String) -> LanguageCode? {
  guard text.hasPrefix(name + "_") else { return nil }
  let code = text.dropFirst(name.count + 1)
  return isLanguageCode(code) ? LanguageCode(rawValue: String(code)) : nil
}

extension Name {
  /// The name, in the languages that it lacks as `other` has it.
  func completed(by other: Name) -> Name {
    Name(
      original.text, in: original.language,
      translations: translations.merging(other.translations) { own, _ in own })
  }
}
