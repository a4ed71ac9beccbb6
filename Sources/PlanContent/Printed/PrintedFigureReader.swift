import PlanModel

/// Reads the figures in a printed text by the table of the method, section Quantities.
struct PrintedFigureReader: Sendable {
  /// Whether a document reports a figure or promises one.
  enum Role: Sendable {
    case measured, promised
  }

  let unit: PrintedUnit
  let role: Role

  /// The figures of `printed` in this unit.
  ///
  /// O(length).
  func callAsFunction(_ printed: String) -> PrintedReading {
    let text = PrintedText(printed)
    let scanner = NumberScanner(text: text)
    var figures: [PrintedFigure] = []
    var hasOtherDigits = false
    var position = 0
    while position < text.end {
      guard NumberScanner.isNumeral(text.scalars[position]) else {
        position += 1
        continue
      }
      let start = position
      if let first = scanner.match(at: start), !text.isVague(at: start) {
        let span = range(from: first, start: start, scanner) ?? Span(low: first, high: first)
        if let tail = tail(text, start: start, after: span.high) {
          figures += self.figures(text, span, start: start, tail: tail)
        } else {
          hasOtherDigits = hasOtherDigits || (first.isArabic && !isYear(first, in: text))
        }
        position = span.high.end
      }
      // Numerals that go on without a word between, as in 十四五, belong to no figure.
      while let scalar = text[position], NumberScanner.isNumeral(scalar) { position += 1 }
    }
    if !figures.isEmpty { return .figures(figures) }
    return hasOtherDigits ? .unreadable : .words
  }

  /// A printed number, or the two ends of a printed range.
  struct Span {
    let low: NumberScanner.Match
    let high: NumberScanner.Match
  }

  /// What stands behind a number.
  struct Tail {
    /// The position after the unit.
    let end: Int
    /// The power of ten that a number is divided by to be in the indicator's unit.
    let scale: Int
  }

  /// The two ends of `10-15`, `3至5万` or `3%-5%`; `从31到144` is no range.
  private func range(from first: NumberScanner.Match, start: Int, _ scanner: NumberScanner) -> Span? {
    let text = scanner.text
    let dash = text.skipSpaces(unit.end(in: text, at: first.end) ?? first.end)
    guard let separator = text[dash], ["-", "至", "到"].contains(separator),
      let last = scanner.match(at: text.skipSpaces(dash + 1)),
      !["从", "由"].contains(where: { text.has([$0], before: start) })
    else { return nil }
    // The magnitude behind the second number counts for the first: 3-5万人.
    guard last.hasMyriad, !first.hasMyriad, unit.end(in: text, at: first.end) == nil else {
      return Span(low: first, high: last)
    }
    var low = first
    low.number = first.number.shifted(by: magnitude(of: last, in: text))
    low.hasMyriad = true
    return Span(low: low, high: last)
  }

  /// The power of ten of the 万 and 亿 that end a number.
  private func magnitude(of match: NumberScanner.Match, in text: PrintedText) -> Int {
    var (position, exponent) = (match.end - 1, 0)
    while let scalar = text[position], scalar == "万" || scalar == "亿" {
      exponent += scalar == "万" ? 4 : 8
      position -= 1
    }
    return exponent
  }

  /// The unit behind a number; a number that ends its clause needs none and is then in the indicator's unit already.
  private func tail(_ text: PrintedText, start: Int, after match: NumberScanner.Match) -> Tail? {
    let position = text.skipSpaces(match.end)
    if let scale = unit.scale(ofFractionIn: text, before: start) { return Tail(end: match.end, scale: scale) }
    if let (end, scale) = unit.match(in: text, at: position) { return Tail(end: end, scale: scale) }
    let scale = match.hasMyriad ? unit.scale : 0
    guard let next = text[position] else { return Tail(end: match.end, scale: scale) }
    let endsClause = PrintedText.isPunctuation(next) || next == "*" || next == "," || (next == "级" && match.hasMyriad)
    return endsClause || text.hasHedge(at: position) ? Tail(end: match.end, scale: scale) : nil
  }

  private func isYear(_ match: NumberScanner.Match, in text: PrintedText) -> Bool {
    match.number.exponent == 0 && (1900...2100).contains(match.number.coefficient)
      && (text[match.end] == "年" || text[match.end] == "-")
  }
}
