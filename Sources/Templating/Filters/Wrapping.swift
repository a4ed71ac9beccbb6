/// Breaks one line into lines of at most `width` characters: at blanks, and behind hyphens between letters if wanted.
struct Wrapping {
  let width: Int
  let breaksWords: Bool
  let breaksAtHyphens: Bool

  func callAsFunction(_ line: String) -> [String] {
    let scalars = Array(line.unicodeScalars)
    let pieces = breaksAtHyphens ? WrapPieces(scalars).hyphenated : WrapPieces(scalars).words
    var rest = Array(pieces.reversed())
    var lines: [String] = []
    while let next = rest.last {
      if !lines.isEmpty, isBlank(next) { rest.removeLast() }
      var row = fill(&rest)
      if let last = row.last, isBlank(last) { row.removeLast() }
      if !row.isEmpty { lines.append(String(row.joined())) }
    }
    return lines
  }

  /// Takes as many pieces as fit in one line; a piece that fits in none is cut, or stands alone.
  private func fill(_ rest: inout [WrapPieces.Piece]) -> [WrapPieces.Piece] {
    var row: [WrapPieces.Piece] = []
    var room = width
    while let piece = rest.last, piece.count <= room {
      room -= piece.count
      row.append(piece)
      rest.removeLast()
    }
    guard let long = rest.last, long.count > width else { return row }
    if breaksWords {
      let end = cut(long, room)
      // An empty part keeps a blank before it at the end of its line, as in Python.
      row.append(long.prefix(end))
      rest[rest.count - 1] = long.dropFirst(end)
    } else if row.isEmpty {
      row.append(rest.removeLast())
    }
    return row
  }

  /// Where to cut a piece that is too long: behind its last hyphen in the room there is, else at its end.
  private func cut(_ piece: WrapPieces.Piece, _ room: Int) -> Int {
    guard breaksAtHyphens, piece.count > room, let hyphen = piece.prefix(room).lastIndex(of: "-") else { return room }
    let before = piece[..<hyphen]
    return before.contains { $0 != "-" } ? before.count + 1 : room
  }

  private func isBlank(_ piece: WrapPieces.Piece) -> Bool {
    piece.allSatisfy(\.isSpace)
  }
}
