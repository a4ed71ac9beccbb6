import Diagnostics
import PlanModel

extension RowReader {
  /// The printed figure that a row's number stands for; nil if it is words, or if a fault was reported.
  mutating func figure(
    _ reading: PrintedReading, number: Decimal, at columns: (value: CSVColumn<Decimal>, printed: CSVColumn<String>)
  ) -> PrintedFigure? {
    switch reading {
    case .words:
      return nil
    case .unreadable:
      report(
        "printed-unreadable", at: columns.printed,
        Text(zh: "原文里的数与指标的单位对不上", en: "no number in the printed text has the indicator's unit"),
        help: Text(zh: "照抄带单位的数，如 913亿元", en: "copy the number with its unit, such as 913亿元"))
      return nil
    case .figures(let figures):
      if let figure = figures.first(where: { $0.agrees(with: number.value) }) { return figure }
      guard let printed = figures.first else { return nil }
      report(
        "value-disagrees", at: columns.value,
        Text(
          zh: "数值 \(number.value.plain) 与原文不符，原文是 \(printed.value.plain)",
          en: "the value \(number.value.plain) differs from the printed figure, which is \(printed.value.plain)"),
        help: slipHelp(from: number.value, to: printed.value),
        notes: [Diagnostic.Note(at: location(columns.printed), Text(zh: "原文", en: "as printed"))])
      return nil
    }
  }

  /// The help for a number that is off by ten thousand or a hundred million.
  private func slipHelp(from number: Double, to printed: Double) -> Text {
    let ratio = number / printed
    let isSlip = [1e4, 1e8, 1e-4, 1e-8].contains { abs(ratio / $0 - 1) < 1e-6 }
    guard isSlip else {
      return Text(zh: "数值按指标的单位填写；两者以原文为准", en: "write the value in the indicator's unit; what is printed counts")
    }
    return Text(
      zh: "相差一万倍或一亿倍：万、亿是否看错？按指标的单位应填 \(printed.plain)",
      en: "off by 10^4 or 10^8: were 万 and 亿 mixed up? In the indicator's unit it is \(printed.plain)")
  }
}

extension Quantity {
  /// A number as it is written, with what its source prints.
  init(_ number: Decimal, printed: String? = nil, figure: PrintedFigure? = nil) {
    self.init(
      value: number.value, interval: figure?.interval ?? Interval(number.value),
      precision: figure?.precision ?? number.precision, printed: printed)
  }
}

extension PrintedFigure {
  /// Whether it is expected or hoped for.
  var isExpectation: Bool { isForecast || isAspiration }
}

extension Double {
  /// The number without a needless `.0`.
  var plain: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
