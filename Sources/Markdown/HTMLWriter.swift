import Diagnostics

/// Writes a document as pieces of HTML, one block per line, and the expressions between them.
struct HTMLWriter {
  /// The HTML since the last expression.
  var html = ""
  /// What was written before ``html``.
  var written: [MarkdownDocument.Piece] = []
  /// The block that is being written.
  var block = Node.Span(line: 1, column: 1, endLine: 1)
  var isInLink = false
  let locator: Locator
  let anchors: Anchors
  private var headings: ArraySlice<MarkdownDocument.Heading>
  var footnotes: Footnotes

  init(_ locator: Locator, anchors: Anchors, outline: [MarkdownDocument.Heading]) {
    self.locator = locator
    self.anchors = anchors
    headings = outline[...]
    footnotes = Footnotes(prefix: anchors.prefix)
  }

  /// All that was written.
  var pieces: [MarkdownDocument.Piece] { html.isEmpty ? written : written + [.html(html)] }

  /// Writes `node` and all below it; paragraphs of a tight list stand without their element.
  mutating func write(_ node: Node, isTight: Bool = false) {
    if node.isBlock { block = node.span }
    switch node.kind {
    case .document: writeDocument(node)
    case .paragraph where isTight: writeChildren(of: node)
    case .paragraph: writeParagraph(node)
    case .heading(let level): writeHeading(node, level: level)
    case .blockQuote: writeBlock("<blockquote>", node, "</blockquote>")
    case .list(let start, let isTight): writeList(node, start: start, isTight: isTight)
    case .thematicBreak: html += "<hr>\n"
    case .codeBlock(let code, let language): writeCode(code, language: language)
    case .htmlBlock(let source):
      html += "<p>"
      html.appendEscaped(source.trimmingLineEnd)
      html += "</p>\n"
    case .table(let alignments): writeTable(node, alignments)
    case .tableRow, .tableCell, .item, .footnoteDefinition, .omitted: break
    default: writeInline(node)
    }
  }

  private mutating func writeDocument(_ node: Node) {
    let notes = node.children.filter { $0.kind == .footnoteDefinition }
    writeChildren(of: node)
    guard !notes.isEmpty else { return }
    html += "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n"
    for (index, note) in notes.enumerated() {
      html += "<li id=\"\(footnotes.noteID(index + 1))\">\n"
      writeChildren(of: note)
      html += footnotes.backLinks(to: index + 1) + "</li>\n"
    }
    html += "</ol>\n</section>\n"
  }

  /// Writes a paragraph; an expression that is all of one stands without the element, because a figure takes its place.
  private mutating func writeParagraph(_ node: Node) {
    guard node.children.count == 1, let child = node.children.first, case .expression(let expression) = child.kind,
      expression.isClosed
    else { return writeLine("<p>", node, "</p>") }
    write(expression, child.span, as: .block)
  }

  private mutating func writeHeading(_ node: Node, level: Int) {
    html += "<h\(level) id=\""
    html.appendAttribute(headings.popFirst()?.id ?? "")
    writeLine("\">", node, "</h\(level)>")
  }

  private mutating func writeList(_ node: Node, start: Int?, isTight: Bool) {
    let element = start == nil ? "ul" : "ol"
    html += "<\(element)"
    if let start, start != 1 { html += " start=\"\(start)\"" }
    html += ">\n"
    for item in node.children {
      html += "<li>"
      for child in item.children {
        if !(isTight && child.kind == .paragraph), !endsLine { html += "\n" }
        write(child, isTight: isTight)
      }
      html += "</li>\n"
    }
    html += "</\(element)>\n"
  }

  private mutating func writeCode(_ code: String, language: String) {
    html += "<pre><code"
    if let word = language.split(separator: " ").first {
      html += " class=\"language-"
      html.appendAttribute(String(word))
      html += "\""
    }
    html += ">"
    html.appendEscaped(code)
    html += "</code></pre>\n"
  }

  private mutating func writeTable(_ node: Node, _ alignments: [Node.Alignment]) {
    html += "<table>\n"
    let body = node.children.drop { $0.kind == .tableRow(isHeader: true) }
    for row in node.children where row.kind == .tableRow(isHeader: true) {
      html += "<thead>\n"
      writeRow(row, alignments, cell: "th")
      html += "</thead>\n"
    }
    if !body.isEmpty {
      html += "<tbody>\n"
      for row in body { writeRow(row, alignments, cell: "td") }
      html += "</tbody>\n"
    }
    html += "</table>\n"
  }

  private mutating func writeRow(_ row: Node, _ alignments: [Node.Alignment], cell: String) {
    html += "<tr>\n"
    for (node, alignment) in zip(row.children, alignments) {
      block = node.span
      let scope = cell == "th" ? " scope=\"col\"" : ""
      // A class rather than a style, so that a strict content security policy lets it pass.
      let align = alignment == .none ? "" : " class=\"align-\(alignment)\""
      writeLine("<\(cell)\(scope)\(align)>", node, "</\(cell)>")
    }
    html += "</tr>\n"
  }

  private mutating func writeBlock(_ open: String, _ node: Node, _ close: String) {
    html += open + "\n"
    writeChildren(of: node)
    html += close + "\n"
  }

  private mutating func writeLine(_ open: String, _ node: Node, _ close: String) {
    html += open
    writeChildren(of: node)
    html += close + "\n"
  }
}

extension String {
  fileprivate var trimmingLineEnd: String {
    utf8.last == UInt8(ascii: "\n") ? String(dropLast()) : self
  }
}
