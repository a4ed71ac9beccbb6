/// The pieces of a line that wrapping must not tear apart: words and the blanks between them.
struct WrapPieces {
  typealias Piece = ArraySlice<Unicode.Scalar>

  private let line: [Unicode.Scalar]

  init(_ line: [Unicode.Scalar]) {
    self.line = line
  }

  /// Words and blanks in turn.
  var words: [Piece] {
    split { line[$0].isWrapBlank != line[$0 - 1].isWrapBlank }
  }

  /// The same, with words also split behind a hyphen between letters and around dashes of two and more hyphens.
  var hyphenated: [Piece] {
    split { place in
      line[place].isWrapBlank != line[place - 1].isWrapBlank
        || followsHyphen(place) || startsDash(place) || endsDash(place)
    }
  }

  private func split(before isStart: (Int) -> Bool) -> [Piece] {
    var (pieces, start) = ([Piece](), 0)
    for place in line.indices.dropFirst() where isStart(place) {
      pieces.append(line[start..<place])
      start = place
    }
    if start < line.count { pieces.append(line[start...]) }
    return pieces
  }

  /// Whether a hyphen behind two letters, or behind a letter and another hyphen's letter, ends before letters.
  private func followsHyphen(_ place: Int) -> Bool {
    guard place >= 3, line[place - 1] == "-", line[place - 2].isPunctuatedWord, line[place - 3].isLetterOrHyphen else {
      return false
    }
    let isBehindLetters = line[place - 2].isLetter && line[place - 3].isLetter
    let isBehindLetter = place >= 4 && line[place - 3] == "-" && line[place - 4].isLetter
    guard isBehindLetters || isBehindLetter, place < line.count, line[place].isLetter else { return false }
    let next = place + 1 < line.count && line[place + 1] == "-" ? place + 2 : place + 1
    return next < line.count && line[next].isLetter
  }

  /// Whether a dash between words starts here.
  private func startsDash(_ place: Int) -> Bool {
    guard line[place] == "-", line[place - 1].isPunctuatedWord, place + 1 < line.count, line[place + 1] == "-" else {
      return false
    }
    return line[place...].first { $0 != "-" }?.isWordCharacter ?? false
  }

  /// Whether a dash between words ended just before.
  private func endsDash(_ place: Int) -> Bool {
    guard line[place].isWordCharacter, place >= 3, line[place - 1] == "-", line[place - 2] == "-",
      let before = line[..<place].last(where: { $0 != "-" })
    else { return false }
    return before.isPunctuatedWord
  }
}

extension Unicode.Scalar {
  fileprivate var isWrapBlank: Bool { "\t\n\u{b}\u{c}\r ".unicodeScalars.contains(self) }

  fileprivate var isPunctuatedWord: Bool { isWordCharacter || "!\"'&.,?".unicodeScalars.contains(self) }

  fileprivate var isLetter: Bool { isWordCharacter && !isDecimalDigit }

  fileprivate var isLetterOrHyphen: Bool { isLetter || self == "-" }

  private var isDecimalDigit: Bool { properties.generalCategory == .decimalNumber }
}
