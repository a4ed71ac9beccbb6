import PlanModel

extension PrintedFigureReader {
  /// The figure of a span; twice, above and below zero, where the words tell of a fall.
  func figures(_ text: PrintedText, _ span: Span, start: Int, tail: Tail) -> [PrintedFigure] {
    let clause = text.clause(around: start)
    let lead = clause.lowerBound..<start
    let hedge = hedge(text, span, start: start, end: tail.end)
    var figure = figure(span, hedge: hedge, scale: tail.scale)
    figure.isForecast = text.isForecast(before: start)
    figure.isAspiration = text.isAspiration(before: start)
    if hasMinus(text, before: start) { return [figure.negated] }
    return Self.falls.contains { text.contains($0, in: lead) } ? [figure, figure.negated] : [figure]
  }

  /// The number with its interval.
  private func figure(_ span: Span, hedge: Hedge?, scale: Int) -> PrintedFigure {
    let number = span.low.number
    let value = number.value(in: scale)
    let precision = number.lastDigit(in: scale) / 2
    let high = span.high.number.value(in: scale)
    let interval: Interval
    if span.low.end != span.high.end {
      interval = Interval(value, high)
    } else if let hedge {
      let step = number.step(in: scale)
      interval =
        role == .measured
        ? hedge.measured(value, step: step, precision: precision)
        : hedge.promised(value, step: step, precision: precision)
    } else {
      interval = Interval(value)
    }
    return PrintedFigure(value: value, interval: interval, precision: precision, hedge: hedge)
  }

  /// The hedge of a number: inside it, before it, or after it.
  private func hedge(_ text: PrintedText, _ span: Span, start: Int, end: Int) -> Hedge? {
    if span.high.hasSurplus { return .over }
    let before = text.hedge(before: start)
    let after = text.hedge(after: end)
    // 控制在6%以内, 达到900户以上: the word behind says more.
    return before == .reaching ? after ?? before : before ?? after
  }

  /// Whether a minus sign, not the dash of a range, stands before a number.
  private func hasMinus(_ text: PrintedText, before start: Int) -> Bool {
    guard text[start - 1] == "-" else { return false }
    return text[start - 2].map { !NumberScanner.isNumeral($0) && $0 != "%" } ?? true
  }

  private static let falls = ["下降", "降低", "减少", "回落", "下滑", "负增长"].map(\.scalars)
}

extension PrintedText {
  /// Whether what follows is expected.
  func isForecast(before position: Int) -> Bool {
    Self.forecasts.contains { contains($0, in: sentence(before: position)) }
  }

  /// Whether what follows is hoped for.
  func isAspiration(before position: Int) -> Bool {
    Self.aspirations.contains { contains($0, in: sentence(before: position)) }
  }

  private static let forecasts = ["预计", "预期", "预测", "预估", "将达", "将超", "将突破"].map(\.scalars)
  private static let aspirations = ["力争", "有望", "争取"].map(\.scalars)
}
