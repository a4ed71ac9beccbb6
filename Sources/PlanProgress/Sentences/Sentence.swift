/// A generated sentence in the languages of the portal.
public struct Sentence: Sendable, Hashable {
  /// The sentence in Chinese.
  public let zh: String
  /// The sentence in English.
  public let en: String

  /// A sentence from its two wordings.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
