import Diagnostics

extension HTMLWriter {
  /// Writes an inline and all below it; a block writes nothing here.
  mutating func writeInline(_ node: Node) {
    switch node.kind {
    case .text(let text), .htmlInline(let text): html.appendEscaped(text)
    case .softBreak: html += "\n"
    case .lineBreak: html += "<br>\n"
    case .code(let code):
      html += "<code>"
      html.appendEscaped(code)
      html += "</code>"
    case .emphasis: writeSpan("em", node)
    case .strong: writeSpan("strong", node)
    case .strikethrough: writeSpan("del", node)
    case .link(let destination, let title): writeLink(node, Destination(text: destination), title: title)
    case .image(let source, let title): writeImage(node, Destination(text: source), title: title)
    case .footnoteReference(let number): html += footnotes.reference(to: number)
    case .expression(let expression): write(expression, node.span, as: context(of: expression))
    default: break
    }
  }

  /// Writes the children; a soft break between two wide characters is dropped, because Chinese has no spaces.
  mutating func writeChildren(of node: Node) {
    for (index, child) in node.children.enumerated() {
      if case .softBreak = child.kind, Self.isBetweenWideCharacters(index, node.children) { continue }
      write(child)
    }
  }

  private static func isBetweenWideCharacters(_ index: Int, _ nodes: [Node]) -> Bool {
    guard index > 0, index + 1 < nodes.count else { return false }
    return nodes[index - 1].plainText.unicodeScalars.last?.isWide == true
      && nodes[index + 1].plainText.unicodeScalars.first?.isWide == true
  }

  private mutating func writeSpan(_ element: String, _ node: Node) {
    html += "<\(element)>"
    writeChildren(of: node)
    html += "</\(element)>"
  }

  private mutating func writeLink(_ node: Node, _ destination: Destination, title: String) {
    guard !writeExpression(in: [destination.text, title], of: node), destination.isSafe else {
      return writeChildren(of: node)
    }
    html += "<a href=\""
    html.appendAddress(anchors.resolve(destination.text))
    html += "\""
    writeTitle(title)
    html += destination.isExternal ? " rel=\"noopener\">" : ">"
    let isNested = isInLink
    isInLink = true
    writeChildren(of: node)
    isInLink = isNested
    html += "</a>"
  }

  private mutating func writeImage(_ node: Node, _ source: Destination, title: String) {
    writeExpressions(inDescriptionOf: node)
    guard !writeExpression(in: [source.text, title], of: node), source.isSafe else {
      return html.appendEscaped(node.plainText)
    }
    html += "<img src=\""
    html.appendAddress(source.text)
    html += "\" alt=\""
    html.appendAttribute(node.plainText)
    html += "\""
    writeTitle(title)
    html += ">"
  }

  private mutating func writeTitle(_ title: String) {
    guard !title.isEmpty else { return }
    html += " title=\""
    html.appendAttribute(title)
    html += "\""
  }
}
