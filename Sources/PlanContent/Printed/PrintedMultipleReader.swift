import PlanModel

/// Reads how many times as much is promised: `翻一番` is 2, `增长四倍` is 5, `是…的6.5倍` is 6.5.
struct PrintedMultipleReader: Sendable {
  let role: PrintedFigureReader.Role

  /// The multiples in `printed`.
  func callAsFunction(_ printed: String) -> PrintedReading {
    let text = PrintedText(printed)
    if let doublings = doublings(in: text) { return .figures([doublings]) }
    guard case .figures(let figures) = PrintedFigureReader(unit: .times, role: role)(printed) else {
      return PrintedFigureReader(unit: .times, role: role)(printed)
    }
    return .figures(tellsIncrease(text) ? figures.map(\.increased) : figures)
  }

  /// 翻番, 翻倍 and 倍增 are twice as much, 翻两番 is four times.
  private func doublings(in text: PrintedText) -> PrintedFigure? {
    let scanner = NumberScanner(text: text)
    for position in 0..<text.end {
      if Self.doublings.contains(where: { text.has($0, at: position) }) {
        return multiple(2, text, from: position, to: position + 2)
      }
      guard text[position] == "翻" else { continue }
      let start = text[position + 1] == "了" ? position + 2 : position + 1
      guard let match = scanner.match(at: start), text[match.end] == "番", match.number.exponent == 0,
        (1...10).contains(match.number.coefficient)
      else { continue }
      return multiple(Double(1 << match.number.coefficient), text, from: position, to: match.end + 1)
    }
    return nil
  }

  /// A multiple in words, with the hedge and the mood of the words around it.
  private func multiple(_ value: Double, _ text: PrintedText, from start: Int, to end: Int) -> PrintedFigure {
    let hedge = text.hedge(after: end) ?? text.hedge(before: start)
    let interval =
      role == .measured
      ? hedge?.measured(value, step: 1, precision: 0) : hedge?.promised(value, step: 1, precision: 0)
    return PrintedFigure(
      value: value, interval: interval ?? Interval(value), precision: 0, hedge: hedge,
      isForecast: text.isForecast(before: start), isAspiration: text.isAspiration(before: start))
  }

  /// Whether the text counts what is added, as 增长3倍 does, not what results, as 增长到3倍 and 是…的3倍 do.
  private func tellsIncrease(_ text: PrintedText) -> Bool {
    (0..<text.end).contains { position in
      guard let growth = Self.growths.first(where: { text.has($0, at: position) }) else { return false }
      let start = position + growth.count
      let end = (start..<text.end).first { text[$0].map(NumberScanner.isNumeral) ?? false } ?? text.end
      return !text.scalars[start..<end].contains {
        ["到", "至", "为", "成", "的"].contains($0) || PrintedText.isPunctuation($0)
      }
    }
  }

  private static let doublings = ["翻番", "翻倍", "倍增"].map(\.scalars)
  private static let growths = ["增长", "增加", "提高", "扩大", "提升"].map(\.scalars)
}

extension PrintedFigure {
  /// The figure for N times more, which is N + 1 times as much.
  fileprivate var increased: PrintedFigure {
    var result = self
    result.value = value + 1
    result.interval = interval.map { $0 + 1 }
    return result
  }
}
