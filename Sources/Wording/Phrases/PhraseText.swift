/// A text of a theme, cut at its places once, so that filling it in is a mere joining.
///
/// `{name}` is the place of a value; `{count|target|targets}` says the first word where the value of `count` is 1, else
/// the second.
package struct PhraseText: Sendable, Hashable {
  private enum Piece: Sendable, Hashable {
    case literal(String)
    case place(String)
    case choice(of: String, one: String, other: String)
  }

  /// The text as written.
  package let text: String
  private let pieces: [Piece]

  /// Cuts `text` at its places; a brace without its partner is text.
  package init(_ text: String) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.literal(String(rest[..<open])))
      pieces.append(Self.piece(in: rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    self.text = text
    self.pieces = pieces
  }

  /// What stands between two braces.
  private static func piece(in place: Substring) -> Piece {
    let parts = place.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 3 ? .choice(of: parts[0], one: parts[1], other: parts[2]) : .place(String(place))
  }

  /// The text with the value of every place; a place without a value stays as it is written.
  ///
  /// `literal` is how what stands between the values is written: as it is, or escaped.
  package func filled(literal: (String) -> String = { $0 }, _ value: (String) -> String?) -> String {
    pieces.reduce(into: "") { result, piece in
      switch piece {
      case .literal(let text): result += literal(text)
      case .place(let name): result += value(name) ?? "{\(name)}"
      case .choice(let name, let one, let other):
        result += value(name).map { literal($0 == "1" ? one : other) } ?? "{\(name)|\(one)|\(other)}"
      }
    }
  }

  /// The names of the values that it takes, each once, in order.
  package var places: [String] {
    pieces.reduce(into: []) { names, piece in
      switch piece {
      case .literal: break
      case .place(let name), .choice(let name, _, _): if !names.contains(name) { names.append(name) }
      }
    }
  }
}
