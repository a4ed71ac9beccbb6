extension Node {
  /// The node itself, or, for a link that was written without brackets, the link and the text that it swallowed.
  ///
  /// The parser ends a bare link at white space, which Chinese does not put after it: `见https://a.cn。后文`. We end
  /// it at the first character that is not ASCII.
  func endingBareLink() -> (Node, rest: Node?) {
    guard case .link(let destination, let title) = kind, isBareLink,
      case .text(let text)? = children.first?.kind, let end = text.unicodeScalars.firstIndex(where: { !$0.isASCII })
    else { return (self, nil) }
    let rest = text[end...]
    let link = Node(
      kind: .link(destination: String(destination.dropLast(rest.count)), title: title), span: span,
      children: [Node(kind: .text(String(text[..<end])), span: span)])
    return (link, Node(kind: .text(String(rest)), span: span))
  }

  /// Whether it is a link to its own text; the parser knows no place for one, or only that of its text.
  private var isBareLink: Bool {
    guard case .link(let destination, _) = kind, children.count == 1, let label = children.first,
      case .text(let text) = label.kind
    else { return false }
    return destination.hasSuffix(text) && (span.line == 0 || span.column == label.span.column)
  }
}
