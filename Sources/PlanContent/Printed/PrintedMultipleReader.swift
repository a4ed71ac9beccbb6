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
    let isGrowth = Self.growths.contains { text.contains($0, in: 0..<text.end) }
    return .figures(isGrowth ? figures.map(\.increased) : figures)
  }

  /// 翻番 and 倍增 are twice as much, 翻两番 is four times.
  private func doublings(in text: PrintedText) -> PrintedFigure? {
    if text.contains("倍增".scalars, in: 0..<text.end) || text.contains("翻番".scalars, in: 0..<text.end) {
      return PrintedFigure(value: 2, interval: Interval(2), precision: 0)
    }
    let scanner = NumberScanner(text: text)
    for position in 0..<text.end where text[position] == "翻" {
      guard let match = scanner.match(at: position + 1), text[match.end] == "番", match.number.exponent == 0,
        (1...10).contains(match.number.coefficient)
      else { continue }
      let multiple = Double(1 << match.number.coefficient)
      return PrintedFigure(value: multiple, interval: Interval(multiple), precision: 0)
    }
    return nil
  }

  private static let growths = ["增长", "增加", "提高", "扩大"].map(\.scalars)
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
