/// Finds the figures of a text by a rule that needs no understanding, so that anybody can count them again.
///
/// A figure is a number in Arabic digits with its magnitude (`1.4万亿`), two of them joined by a dash (`3-5`), a Chinese
/// number from a hundred on with a unit behind it or a hedge before it (`百万亩`, `超千万`), a multiple (`翻一番`, `一倍`) or
/// a fraction (`三分之一`). Not figures are days and years, numbers of headings, lists, lines and table rows, digits in a
/// Latin name or a code (`5G`, `1+3+X`), the denominators of rates (`每千人`), and labels of tables.
struct FigureScanner {
  let text: [Unicode.Scalar]

  /// The figures of a block, in order.
  ///
  /// O(length).
  static func figures(in block: Block) -> [Range<Int>] {
    let scanner = FigureScanner(text: block.text.folded)
    let figures = scanner.figures
    guard block.isTableRow else { return figures }
    let labels = scanner.labels
    return figures.filter { figure in !labels.contains { $0.contains(figure.lowerBound) } }
  }

  /// The figures of the text, taken as running words.
  private var figures: [Range<Int>] {
    var figures: [Range<Int>] = []
    var position = 0
    while position < text.count {
      guard let (range, isFigure) = arabic(at: position) ?? chinese(at: position) else {
        position += 1
        continue
      }
      if isFigure { figures.append(range) }
      position = range.upperBound
    }
    return figures
  }

  /// The cells of a table row that name something: its number, and words that end in brackets (`粮食产量（亿斤）`).
  private var labels: [Range<Int>] {
    let bars = text.indices.filter { text[$0] == "|" }
    let cells = zip([-1] + bars, bars + [text.count]).map { $0 + 1..<$1 }.filter { !$0.isEmpty }
    return cells.filter { cell in
      let isNumber = cell == cells.first && text[cell].allSatisfy(\.isDigit)
      return isNumber || text[cell].last == ")" && text[cell].first.map { $0.properties.isAlphabetic } ?? false
    }
  }

  /// The scalar at a position, or nil beyond the ends.
  subscript(position: Int) -> Unicode.Scalar? {
    text.indices.contains(position) ? text[position] : nil
  }

  /// Whether `word` ends just before a position.
  func has(_ word: String, before position: Int) -> Bool {
    let scalars = word.unicodeScalars
    let start = position - scalars.count
    return start >= 0 && text[start..<position].elementsEqual(scalars)
  }

  /// The position after the run of scalars from `start` on that are in `set`.
  func run(of set: Set<Unicode.Scalar>, from start: Int) -> Int {
    text[start...].firstIndex { !set.contains($0) } ?? text.count
  }
}
