/// HTML or SVG that is safe as it stands: templates print it between tags without escaping.
///
/// In other places it is checked: it must not end the attribute or comment that it is printed in.
public struct Markup: Sendable, Hashable {
  /// The markup itself.
  public let text: String

  /// Vouches for `text`; whoever calls this answers for its safety.
  public init(_ text: String) {
    self.text = text
  }

  /// `text` with the five characters escaped that HTML gives a meaning: `&`, `<`, `>` and both quotes.
  ///
  /// O(length).
  public init(escaping text: String) {
    var bytes = ByteBuffer(capacity: text.utf8.count + 16)
    bytes.appendEscaped(text)
    self.text = bytes.text
  }
}
