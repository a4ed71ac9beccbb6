import Diagnostics

/// Walks a document for its links and for what its author should mend.
struct Inspector {
  private(set) var links: [MarkdownDocument.Link] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let locator: Locator
  private let anchors: Anchors

  init(_ locator: Locator, anchors: Anchors) {
    self.locator = locator
    self.anchors = anchors
  }

  /// Inspects `node` and all below it; `block` is the block that it stands in.
  mutating func inspect(_ node: Node, in block: Node.Span = Node.Span(line: 1, column: 1, endLine: 1)) {
    let block = node.isBlock ? node.span : block
    switch node.kind {
    case .htmlBlock(let source), .htmlInline(let source):
      let line = source.split(separator: "\n").first.map(String.init) ?? source
      diagnostics.append(.rawHTML(at: locator.location(of: line, near: node.span, in: block)))
    case .link(let destination, _): inspect(.link, Destination(text: destination), node.span, block)
    case .image(let source, _): inspect(.image, Destination(text: source), node.span, block)
    case .text(let text): inspect(text, node.span, block)
    case .omitted: diagnostics.append(.tooDeep(at: locator.location(of: "", near: node.span, in: block)))
    case .document: inspectFootnotes(of: node)
    default: break
    }
    for child in node.children { inspect(child, in: block) }
  }

  private mutating func inspect(
    _ kind: MarkdownDocument.Link.Kind, _ destination: Destination, _ span: Node.Span, _ block: Node.Span
  ) {
    // An address that is not whole yet is no address; the expression in it is a piece of the text, in the wrong place.
    guard locator.expression(in: destination.text, near: span, in: block) == nil else { return }
    let place = locator.location(of: destination.text, near: span, in: block)
    if destination.isSafe {
      let text = kind == .link ? anchors.resolve(destination.text) : destination.text
      links.append(
        .init(
          kind: kind, written: destination.text, destination: text, isExternal: destination.isExternal, location: place)
      )
    } else {
      diagnostics.append(.unsafeLink(scheme: destination.scheme ?? "", at: place))
    }
  }

  private mutating func inspect(_ text: String, _ span: Node.Span, _ block: Node.Span) {
    for reference in Self.footnoteReferences(in: text) {
      diagnostics.append(.unknownFootnote(reference, at: locator.location(of: reference, near: span, in: block)))
    }
    // Where one asterisk of the line is escaped, the author means them.
    guard text[...].firstBytes("**") != nil, locator.line(span.line).firstBytes("\\*") == nil else { return }
    diagnostics.append(.literalAsterisks(at: locator.location(of: "**", near: span, in: block)))
  }

  /// The `[^name]` in `text`: references that the parser left alone because nothing defines them.
  private static func footnoteReferences(in text: String) -> [String] {
    var rest = text[...]
    var found: [String] = []
    while let start = rest.firstBytes("[^") {
      rest = rest[start.lowerBound...]
      guard let end = rest.firstIndex(of: "]") else { break }
      let reference = rest[...end]
      if reference.count > 3, !reference.contains(where: \.isWhitespace) { found.append(String(reference)) }
      rest = rest[rest.index(after: end)...]
    }
    return found
  }

  /// Reports the notes that nothing refers to: the parser drops them, and their text would be lost unseen.
  private mutating func inspectFootnotes(of document: Node) {
    let used = Set(document.children.filter { $0.kind == .footnoteDefinition }.map(\.span.line))
    let verbatim = document.verbatimLines
    for (number, line) in locator.numberedLines {
      let text = line.drop { $0 == " " }
      guard text.hasPrefix("[^"), line.count - text.count <= 3, let end = text.firstBytes("]:"),
        !used.contains(number), !verbatim.contains(where: { $0.contains(number) })
      else { continue }
      let label = String(text[..<end.lowerBound]) + "]"
      let span = Node.Span(line: number, column: 1, endLine: number)
      diagnostics.append(.unusedFootnote(label, at: locator.location(of: label, near: span, in: span)))
    }
  }
}

extension Node {
  /// The lines of code and raw HTML, where nothing is a footnote.
  fileprivate var verbatimLines: [ClosedRange<Int>] {
    switch kind {
    case .codeBlock, .htmlBlock: [span.line...max(span.line, span.endLine)]
    case .document, .blockQuote, .list, .item, .footnoteDefinition: children.flatMap(\.verbatimLines)
    default: []
    }
  }
}
