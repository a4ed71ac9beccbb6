/// A language that a site is published in, by its code in BCP 47 such as `zh` or `en`.
public struct LanguageCode: RawRepresentable, Hashable, Sendable {
  /// The code.
  public let rawValue: String

  /// A language by its code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Chinese.
  public static let zh = LanguageCode(rawValue: "zh")
  /// English.
  public static let en = LanguageCode(rawValue: "en")
}

extension LanguageCode: ExpressibleByStringLiteral, CustomStringConvertible {
  /// A language by a code written in the program.
  public init(stringLiteral code: String) {
    self.init(rawValue: code)
  }

  /// The code.
  public var description: String { rawValue }
}
