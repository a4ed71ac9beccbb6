/// A node of a parsed document: a value, free of the parser's memory.
struct Node: Sendable {
  let kind: Kind
  let span: Span
  var children: [Node] = []

  /// What a node is, with what only its kind has.
  enum Kind: Sendable, Equatable {
    case document, paragraph, blockQuote, item, thematicBreak, footnoteDefinition
    case heading(level: Int)
    case list(start: Int?, isTight: Bool)
    case codeBlock(String, language: String)
    case htmlBlock(String)
    case table([Alignment])
    case tableRow(isHeader: Bool)
    case tableCell

    case softBreak, lineBreak, emphasis, strong, strikethrough
    case text(String)
    case code(String)
    case htmlInline(String)
    case link(destination: String, title: String)
    case image(source: String, title: String)
    case footnoteReference(number: Int)
    case expression(Expression)

    /// What stood here was nested too deeply to be shown.
    case omitted
  }

  /// `{{ … }}`, which others will fill.
  struct Expression: Sendable, Equatable {
    /// As it is written, with its braces; to the end of the line where it is not closed.
    let source: String
    /// What follows on its line, by which its place is found.
    let rest: String
    let isClosed: Bool
    /// Whether it stands in the address or the title of what was meant to be a link.
    var isInAddress = false
  }

  /// How a column of a table is aligned.
  enum Alignment: Sendable {
    case none, left, center, right
  }

  /// Where a node stands, as the parser counts: lines from 1, columns in bytes from 1, 0 where it does not know.
  struct Span: Sendable, Equatable {
    var line = 0
    var column = 0
    var endLine = 0
  }

  /// Whether the parser gives it the lines it spans.
  var isBlock: Bool {
    switch kind {
    case .document, .paragraph, .blockQuote, .item, .thematicBreak, .footnoteDefinition, .heading, .list, .codeBlock,
      .htmlBlock, .table, .tableRow, .tableCell:
      true
    default: false
    }
  }

  /// The text of the node and all below it, without markup.
  var plainText: String {
    switch kind {
    case .text(let text), .code(let text), .htmlInline(let text): text
    case .softBreak, .lineBreak: " "
    case .footnoteReference: ""
    // A blank as wide as a Chinese character: what will stand there is not known yet.
    case .expression: "\u{3000}"
    default: children.map(\.plainText).joined()
    }
  }
}
