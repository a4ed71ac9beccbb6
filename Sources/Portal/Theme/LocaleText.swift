/// A text of a locale, cut at its `{name}` places once, so that filling it in is a mere joining.
struct LocaleText: Sendable, Hashable {
  private enum Piece: Sendable, Hashable {
    case literal(String)
    case place(String)
  }

  /// The text as written.
  let text: String
  private let pieces: [Piece]

  /// Cuts `text` at its places; a brace without its partner is text.
  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.literal(String(rest[..<open])))
      pieces.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    self.text = text
    self.pieces = pieces
  }

  /// The text with the value of every place; a place without a value stays as it is written.
  func filled(_ value: (String) -> String?) -> String {
    pieces.reduce(into: "") { result, piece in
      switch piece {
      case .literal(let text): result += text
      case .place(let name): result += value(name) ?? "{\(name)}"
      }
    }
  }
}
