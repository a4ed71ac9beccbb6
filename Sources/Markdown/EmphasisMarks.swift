import CMarkGFM

/// Lets asterisks and tildes stand around an expression as they stand around a word.
///
/// The parser judges them by the characters beside them, and takes braces for punctuation: `达到**{{ … }}**亿元` would show
/// its asterisks.
enum EmphasisMarks {
  /// The node that follows on what `parent` holds, when `expression` has been put where it belongs: itself, or the
  /// asterisks after it.
  static func node(
    after expression: OpaquePointer?, in parent: OpaquePointer?, _ parser: OpaquePointer?
  ) -> OpaquePointer? {
    open(before: expression, in: parent, parser)
    guard let run = close(parser) else { return expression }
    cmark_node_append_child(parent, expression)
    return run
  }

  /// Lets the run that stands directly before the expression open.
  private static func open(before expression: OpaquePointer?, in parent: OpaquePointer?, _ parser: OpaquePointer?) {
    guard let run = cmark_inline_parser_get_last_delimiter(parser), isMark(run.pointee.delim_char),
      run.pointee.inl_text == cmark_node_last_child(parent)
    else { return }
    run.pointee.can_open = 1
  }

  /// The run that stands directly after the expression, which it may close.
  private static func close(_ parser: OpaquePointer?) -> OpaquePointer? {
    let mark = cmark_inline_parser_peek_char(parser)
    guard isMark(mark) else { return nil }
    var (isLeft, isRight, isAfterPunctuation, isBeforePunctuation) = (Int32(0), Int32(0), Int32(0), Int32(0))
    let count = cmark_inline_parser_scan_delimiters(
      parser, .max, mark, &isLeft, &isRight, &isAfterPunctuation, &isBeforePunctuation)
    let run = cmark_node_new(CMARK_NODE_TEXT)
    cmark_node_set_literal(run, String(repeating: Character(UnicodeScalar(mark)), count: Int(count)))
    if mark == UInt8(ascii: "*") || count == 2 {
      cmark_inline_parser_push_delimiter(parser, mark, isLeft != 0 && isBeforePunctuation == 0 ? 1 : 0, 1, run)
    }
    return run
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "~")
  }
}
