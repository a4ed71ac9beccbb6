import CMarkGFM

/// The syntax that teaches the parser expressions: each is one inline, whatever stands between its braces.
///
/// The parser asks it at every `{` of a text. Code is taken out before that, and so is what a backslash keeps as it is.
enum ExpressionSyntax {
  /// A new syntax, to be attached to one parser and freed after it.
  static func make() -> OpaquePointer? {
    let syntax = cmark_syntax_extension_new("expression")
    let brace = UnsafeMutableRawPointer(bitPattern: UInt(UInt8(ascii: "{")))
    cmark_syntax_extension_set_special_inline_chars(
      syntax, cmark_llist_append(cmark_get_default_mem_allocator(), nil, brace))
    cmark_syntax_extension_set_match_inline_func(syntax) { _, _, parent, character, parser in
      character == UInt8(ascii: "{") ? ExpressionSyntax.match(parser, in: parent) : nil
    }
    return syntax
  }

  /// Frees what ``make()`` made.
  static func free(_ syntax: OpaquePointer?) {
    cmark_syntax_extension_free(cmark_get_default_mem_allocator(), syntax)
  }

  /// The expression that `node` stands for; nil for a node of any other kind.
  static func expression(of node: OpaquePointer) -> (Node.Expression, Node.Span)? {
    guard let pointer = cmark_node_get_user_data(node) else { return nil }
    let found = Unmanaged<Found>.fromOpaque(pointer).takeUnretainedValue()
    return (found.expression, found.span)
  }

  /// What a node of the parser holds on to until the tree is a value; the parser gives such nodes no place.
  private final class Found {
    let expression: Node.Expression
    let span: Node.Span

    init(_ expression: Node.Expression, _ span: Node.Span) {
      self.expression = expression
      self.span = span
    }
  }

  /// The node of the expression that begins where `parser` is; nil where none does.
  private static func match(_ parser: OpaquePointer?, in parent: OpaquePointer?) -> OpaquePointer? {
    let start = cmark_inline_parser_get_offset(parser)
    guard cmark_inline_parser_peek_at(parser, start + 1) == UInt8(ascii: "{") else { return nil }
    let line = restOfLine(parser, from: start)
    let length = ExpressionText.length(of: line)
    let expression = Node.Expression(
      source: String(decoding: line.prefix(length ?? line.count), as: UTF8.self),
      rest: String(decoding: line.dropFirst(length ?? line.count), as: UTF8.self), isClosed: length != nil)
    let span = Node.Span(
      line: Int(cmark_inline_parser_get_line(parser)), column: Int(cmark_inline_parser_get_column(parser)))
    let found = Found(expression, span)
    // Of the kinds without children that may stand everywhere, table cells included, this one has no other use here.
    let node = cmark_node_new(CMARK_NODE_HTML_INLINE)
    cmark_node_set_user_data(node, Unmanaged.passRetained(found).toOpaque())
    cmark_node_set_user_data_free_func(node) { _, found in
      if let found { Unmanaged<Found>.fromOpaque(found).release() }
    }
    cmark_inline_parser_set_offset(parser, start + Int32(expression.source.utf8.count))
    return EmphasisMarks.node(after: node, in: parent, parser)
  }

  private static func restOfLine(_ parser: OpaquePointer?, from start: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var byte = cmark_inline_parser_peek_at(parser, start)
    while byte != 0, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
      bytes.append(byte)
      byte = cmark_inline_parser_peek_at(parser, start + Int32(bytes.count))
    }
    return bytes
  }
}
