/// What a diagnostic of one code means, an example of it put right, and why it matters.
public struct Explanation: Sendable, Hashable {
  /// The code, such as `value-disagrees`.
  public let code: String
  /// What is wrong, in a sentence or two.
  public let meaning: Text
  /// Input that has the fault; several lines where it takes them.
  public let wrong: String
  /// The same input without it.
  public let right: String
  /// What would go wrong if it stayed.
  public let reason: Text

  /// An explanation from its parts.
  public init(_ code: String, _ meaning: Text, wrong: String, right: String, why reason: Text) {
    self.code = code
    self.meaning = meaning
    self.wrong = wrong
    self.right = right
    self.reason = reason
  }

  /// The whole explanation as a terminal shows it, each line ended by a line feed.
  public func text(_ language: Language) -> String {
    """
    \(Text(zh: "\(code)：\(meaning.zh)", en: "\(code): \(meaning.en)")(language))

    \(Text(zh: "错误的写法：", en: "Wrong:")(language))
    \(Self.indented(wrong))
    \(Text(zh: "应当写成：", en: "Right:")(language))
    \(Self.indented(right))
    \(Text(zh: "为什么要紧：", en: "Why it matters: ")(language))\(reason(language))

    """
  }

  private static func indented(_ example: String) -> String {
    example.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
  }
}
