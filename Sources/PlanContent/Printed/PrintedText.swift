/// A printed figure as Unicode scalars, with full-width forms folded to ASCII, so that it can be searched by position.
struct PrintedText: Sendable {
  typealias Scalars = [Unicode.Scalar]

  let scalars: Scalars

  init(_ text: String) {
    scalars = text.unicodeScalars.map(Self.folded)
  }

  var end: Int { scalars.count }

  /// The scalar at a position, or nil beyond the ends.
  subscript(position: Int) -> Unicode.Scalar? {
    scalars.indices.contains(position) ? scalars[position] : nil
  }

  /// Whether `word` begins at a position.
  func has(_ word: Scalars, at position: Int) -> Bool {
    position >= 0 && position + word.count <= end && scalars[position...].starts(with: word)
  }

  /// Whether `word` ends just before a position.
  func has(_ word: Scalars, before position: Int) -> Bool {
    has(word, at: position - word.count)
  }

  /// Whether `word` occurs in a range.
  func contains(_ word: Scalars, in range: Range<Int>) -> Bool {
    range.contains { has(word, at: $0) && $0 + word.count <= range.upperBound }
  }

  /// The first position at or after `position` that is no space.
  func skipSpaces(_ position: Int) -> Int {
    var position = position
    while self[position] == " " { position += 1 }
    return position
  }

  /// The part of the text between punctuation that holds a position.
  func clause(around position: Int) -> Range<Int> {
    let start = scalars[..<position].lastIndex(where: Self.isPunctuation).map { $0 + 1 } ?? 0
    return start..<(scalars[position...].firstIndex(where: Self.isPunctuation) ?? end)
  }

  /// The part of the sentence before a position: 预计 and 力争 speak of all that follows them there.
  func sentence(before position: Int) -> Range<Int> {
    let start = scalars[..<position].lastIndex { ["。", "；", ";"].contains($0) }
    return (start.map { $0 + 1 } ?? 0)..<position
  }

  /// Whether the magnitude at a position counts an unknown number: 数百, 几十.
  func isVague(at position: Int) -> Bool {
    guard let before = self[position - 1], ["数", "几"].contains(before) else { return false }
    return isMagnitude(at: position)
  }

  /// Whether 十, 百, 千, 万 or 亿 stands at a position.
  func isMagnitude(at position: Int) -> Bool {
    self[position].map { ["十", "百", "千", "万", "亿"].contains($0) } ?? false
  }

  /// Whether a scalar separates clauses; a comma between digits is not asked about here.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    ["，", "。", "；", "、", "：", ";", "（", "）", "(", ")"].contains(scalar)
  }

  /// Full-width ASCII as ASCII, and the many dashes and spaces as one each.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "，", "；", "：", "（", "）": scalar
    case "–", "—", "−", "~", "～", "－": "-"
    case "\u{3000}", "\u{A0}": " "
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }
}

extension String {
  /// The word as scalars, for searching in a `PrintedText`.
  var scalars: PrintedText.Scalars { Array(unicodeScalars) }
}
