import PlanModel
import Wording

/// What a language calls itself.
enum LanguagePhrase: String, Phrase {
  static let group = "site"

  case language
}

/// The addresses of every page in each language of the site.
struct Alternates: Sendable {
  private let editions: [(language: LanguageCode, name: String, address: SiteAddress)]

  init(_ editions: [Edition]) {
    self.editions = editions.map { ($0.language, $0.voice(LanguagePhrase.language), $0.address) }
  }

  /// A page in each language, for the edition in `language`.
  func links(of page: Route, in language: LanguageCode) -> [EditionLink] {
    editions.map { edition in
      EditionLink(
        language: edition.language.rawValue, name: edition.name, url: edition.address.path(page),
        absolute: edition.address.absolute(page), isHere: edition.language == language)
    }
  }
}
