import Diagnostics

extension MarkdownDocument {
  /// A piece of a text.
  public enum Piece: Sendable, Hashable {
    case html(String)
    case expression(Expression)
  }

  /// `{{ … }}` in a text: what others put there when the text is shown.
  ///
  /// In code, and after a backslash, braces are text.
  public struct Expression: Sendable, Hashable {
    /// As it is written, with its braces; to the end of its line where it is not closed.
    public let source: String
    /// Where it stands in the file.
    public let location: SourceLocation
    /// What it stands in.
    public let context: Context

    /// What an expression stands in.
    public enum Context: Sendable, Hashable {
      /// Words around it.
      case inline
      /// All of a paragraph, whose element is not written: a paragraph can stand there, or what is none.
      case block
      /// The text of a link.
      case link
      /// An address, a title or the description of an image; it is written before the link or the image.
      case attribute
      /// Words around it, with no `}}` on its line.
      case unclosed
    }
  }
}
