/// A text as it is compared with another: without white space, and without regard to the width of its signs.
///
/// Documents break their lines inside of numbers, and print both `％` and `%`, `，` and `,`: a difference that a writer
/// with a Chinese keyboard neither sees nor can be asked to copy.
struct PrintedWords: Sendable, Hashable {
  /// The scalars as printed, without white space.
  let scalars: [Unicode.Scalar]
  /// The same with full-width forms as half-width ones.
  let folded: [Unicode.Scalar]

  init(_ text: some StringProtocol) {
    scalars = text.unicodeScalars.filter { !$0.isBlank }
    folded = scalars.map(\.halfWidth)
  }

  /// The printed text of a range.
  subscript(range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
    return String(text)
  }

  /// Where `words` occur; a number in them is found as a whole number only, so that `30个` is not in `230个`.
  ///
  /// O(length × length of `words`).
  func occurrences(of words: PrintedWords) -> [Range<Int>] {
    let count = words.folded.count
    guard count > 0, count <= folded.count, let first = words.folded.first else { return [] }
    return (0...(folded.count - count)).compactMap { start in
      guard folded[start] == first else { return nil }
      let range = start..<(start + count)
      return folded[range].elementsEqual(words.folded) && !cutsNumber(range) ? range : nil
    }
  }

  /// The range, widened so that it cuts no number.
  func wholeNumbers(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while joins(at: start) { start -= 1 }
    while joins(at: end) { end += 1 }
    return start..<end
  }

  private func cutsNumber(_ range: Range<Int>) -> Bool {
    joins(at: range.lowerBound) || joins(at: range.upperBound)
  }

  /// Whether one number goes on across a position: between its digits, at its point or dash, or at its magnitude.
  private func joins(at position: Int) -> Bool {
    guard position > 0, position < folded.count else { return false }
    let (left, right) = (folded[position - 1], folded[position])
    if right.linksDigits { return left.isDigit && position + 1 < folded.count && folded[position + 1].isDigit }
    if left.linksDigits { return right.isDigit && position > 1 && folded[position - 2].isDigit }
    return left.isDigit && right.isDigit || (left.isDigit || left.isMagnitude) && right.isMagnitude
  }
}

extension Unicode.Scalar {
  /// Whether it is white space, or takes no room at all.
  var isBlank: Bool {
    switch value {
    case 0x4E00...0x9FFF: false
    case 0x200B, 0xFEFF: true
    default: properties.isWhitespace
    }
  }

  /// Full-width ASCII as ASCII.
  var halfWidth: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }

  /// Whether it is a digit of ASCII.
  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether it makes one number of the digits on both sides: `2.5`, `3-5`.
  var linksDigits: Bool { self == "." || isDash }

  /// Whether it stands between the ends of a range.
  var isDash: Bool { ["-", "–", "—", "−", "~"].contains(self) }

  /// Whether it multiplies the number before it: 十, 百, 千, 万, 亿.
  var isMagnitude: Bool { ["十", "百", "千", "万", "亿"].contains(self) }
}
