/// A language that the tool speaks to its user.
public enum Language: String, Sendable, CaseIterable {
  case zh, en

  /// The language of a POSIX locale such as `zh_CN.UTF-8`; English for anything that is not Chinese.
  public init(locale: String) {
    self = locale.lowercased().hasPrefix("zh") ? .zh : .en
  }
}

/// A message in both languages of the tool.
public struct Text: Sendable, Hashable {
  /// The wording in Chinese.
  public let zh: String
  /// The wording in English.
  public let en: String

  /// A message from its two wordings.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The wording in `language`.
  public func callAsFunction(_ language: Language) -> String {
    language == .zh ? zh : en
  }
}
