/// Breaks one line into lines of at most `width` characters, at blanks and, if wanted, behind hyphens between letters.
struct Wrapping {
  let width: Int
  let breaksWords: Bool
  let breaksAtHyphens: Bool

  func callAsFunction(_ line: String) -> [String] {
    var chunks = Array(self.chunks(of: Array(line.unicodeScalars)).reversed())
    var lines: [String] = []
    while !chunks.isEmpty {
      if !lines.isEmpty, isBlank(chunks[chunks.count - 1]) {
        chunks.removeLast()
        continue
      }
      var row = fill(&chunks)
      if let last = row.last, isBlank(last) { row.removeLast() }
      if !row.isEmpty { lines.append(text(row)) }
    }
    return lines
  }

  /// Takes as many chunks as fit in one line; a chunk that fits in none is cut, or stands alone.
  private func fill(_ chunks: inout [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    var row: [[Unicode.Scalar]] = []
    var length = 0
    while let chunk = chunks.last, length + chunk.count <= width {
      length += chunk.count
      row.append(chunk)
      chunks.removeLast()
    }
    guard let long = chunks.last, long.count > width else { return row }
    if breaksWords {
      let room = cut(long, room: max(1, width - length))
      row.append(Array(long.prefix(room)))
      chunks[chunks.count - 1] = Array(long.dropFirst(room))
    } else if row.isEmpty {
      row.append(chunks.removeLast())
    }
    return row
  }

  /// Where to cut a chunk that is too long: behind its last hyphen in the room there is, else at its end.
  private func cut(_ chunk: [Unicode.Scalar], room: Int) -> Int {
    guard breaksAtHyphens, chunk.count > room, let hyphen = chunk.prefix(room).lastIndex(of: "-"), hyphen > 0,
      chunk[..<hyphen].contains(where: { $0 != "-" })
    else { return room }
    return hyphen + 1
  }

  /// Words and the blanks between them; words are also cut behind a hyphen between letters.
  private func chunks(of line: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var chunks: [[Unicode.Scalar]] = []
    for (place, scalar) in line.enumerated() {
      let continues = place > 0 && isWrapSpace(scalar) == isWrapSpace(line[place - 1])
      if continues, !breaks(line, before: place) {
        chunks[chunks.count - 1].append(scalar)
      } else {
        chunks.append([scalar])
      }
    }
    return chunks
  }

  private func breaks(_ line: [Unicode.Scalar], before place: Int) -> Bool {
    guard breaksAtHyphens, place >= 3, place + 1 < line.count, line[place - 1] == "-" else { return false }
    return [line[place - 2], line[place - 3], line[place], line[place + 1]].allSatisfy(\.properties.isAlphabetic)
  }

  private func isWrapSpace(_ scalar: Unicode.Scalar) -> Bool {
    "\t\n\u{b}\u{c}\r ".unicodeScalars.contains(scalar)
  }

  private func isBlank(_ chunk: [Unicode.Scalar]) -> Bool {
    chunk.allSatisfy(\.isSpace)
  }

  private func text(_ row: [[Unicode.Scalar]]) -> String {
    var view = String.UnicodeScalarView()
    for chunk in row { view.append(contentsOf: chunk) }
    return String(view)
  }
}
