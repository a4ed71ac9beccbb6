import CMarkGFM
import Synchronization

/// The parsed form of `text`: CommonMark with GitHub's tables, strikethrough and bare links, footnotes, and expressions.
func parseMarkdown(_ text: String) -> Node {
  Library.register
  let expressions = ExpressionSyntax.make()
  defer { ExpressionSyntax.free(expressions) }
  let parser = cmark_parser_new(Library.options)
  defer { cmark_parser_free(parser) }
  for name in ["table", "strikethrough", "autolink"] {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  cmark_parser_attach_syntax_extension(parser, expressions)
  var text = text
  text.withUTF8 { bytes in
    bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
  }
  var root: OpaquePointer?
  Library.inlines.withLock { _ in root = cmark_parser_finish(parser) }
  defer { cmark_node_free(root) }
  return root.map { convert($0, depth: 0) } ?? Node(kind: .document, span: Node.Span())
}

private enum Library {
  /// A single tilde stays a tilde, because Chinese writes ranges with it: 5~10.
  static let options =
    CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE | CMARK_OPT_VALIDATE_UTF8

  /// The library guards its registration with a plain integer, so it must happen once.
  static let register: Void = cmark_gfm_core_extensions_ensure_registered()

  /// While the library parses inlines, it keeps the extensions' special characters in a table of the whole process.
  static let inlines = Mutex(())

  /// Deeper than any readable text, and far from the end of a thread's stack.
  static let maximumDepth = 100
}

private func convert(_ node: OpaquePointer, depth: Int) -> Node {
  if let (expression, span) = ExpressionSyntax.expression(of: node) {
    return Node(kind: .expression(expression), span: span)
  }
  let span = Node.Span(
    line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
    endLine: Int(cmark_node_get_end_line(node)))
  guard depth < Library.maximumDepth else { return Node(kind: .omitted, span: span) }
  var children: [Node] = []
  var next = cmark_node_first_child(node)
  while let child = next {
    let (node, rest) = convert(child, depth: depth + 1).endingBareLink()
    children.append(node)
    if let rest { children.append(rest) }
    next = cmark_node_next(child)
  }
  return Node(kind: kind(of: node), span: span, children: children.markingOpenAddresses())
}

private func kind(of node: OpaquePointer) -> Node.Kind {
  switch cmark_node_get_type(node) {
  case CMARK_NODE_DOCUMENT: .document
  case CMARK_NODE_PARAGRAPH: .paragraph
  case CMARK_NODE_BLOCK_QUOTE: .blockQuote
  case CMARK_NODE_LIST: list(node)
  case CMARK_NODE_ITEM: .item
  case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
  case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
  case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
  case CMARK_NODE_CODE_BLOCK: .codeBlock(literal(node), language: string(cmark_node_get_fence_info(node)))
  case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal(node))
  case CMARK_NODE_TEXT: .text(literal(node))
  case CMARK_NODE_SOFTBREAK: .softBreak
  case CMARK_NODE_LINEBREAK: .lineBreak
  case CMARK_NODE_CODE: .code(literal(node))
  case CMARK_NODE_HTML_INLINE: .htmlInline(literal(node))
  case CMARK_NODE_EMPH: .emphasis
  case CMARK_NODE_STRONG: .strong
  case CMARK_NODE_LINK:
    .link(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
  case CMARK_NODE_IMAGE: .image(source: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
  case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference(number: Int(literal(node)) ?? 0)
  default: extensionKind(of: node)
  }
}

/// The kind of a node that an extension made; its types are numbered at run time, so only their names are stable.
private func extensionKind(of node: OpaquePointer) -> Node.Kind {
  switch string(cmark_node_get_type_string(node)) {
  case "table": .table(alignments(node))
  case "table_header": .tableRow(isHeader: true)
  case "table_row": .tableRow(isHeader: false)
  case "table_cell": .tableCell
  case "strikethrough": .strikethrough
  default: .omitted
  }
}

private func list(_ node: OpaquePointer) -> Node.Kind {
  let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
  return .list(
    start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, isTight: cmark_node_get_list_tight(node) != 0)
}

private func alignments(_ node: OpaquePointer) -> [Node.Alignment] {
  let count = Int(cmark_gfm_extensions_get_table_columns(node))
  let letters = UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(node), count: count)
  return letters.map { letter in
    switch UnicodeScalar(letter) {
    case "l": .left
    case "c": .center
    case "r": .right
    default: .none
    }
  }
}

private func literal(_ node: OpaquePointer) -> String {
  string(cmark_node_get_literal(node))
}

private func string(_ pointer: UnsafePointer<CChar>?) -> String {
  pointer.map { String(cString: $0) } ?? ""
}
