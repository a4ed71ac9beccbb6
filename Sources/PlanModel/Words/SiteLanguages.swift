/// The languages of a site: the one it is written in, and those it is also published in.
public struct SiteLanguages: Sendable, Hashable {
  /// The language of names and texts that say no other, at the root of the site.
  public let own: LanguageCode
  /// The other languages, in order; each has a folder of its own.
  public let others: [LanguageCode]

  /// A site in its `own` language and in `others`.
  public init(own: LanguageCode, others: [LanguageCode] = []) {
    self.own = own
    self.others = others
  }

  /// Every language, the site's own first.
  public var all: [LanguageCode] { [own] + others }
}
