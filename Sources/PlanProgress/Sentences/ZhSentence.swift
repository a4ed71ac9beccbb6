import PlanModel

/// The verdict in Chinese: what was promised, what is measured, what share is done, what the rest needs.
struct ZhSentence {
  let account: Account

  var assessment: Assessment { account.assessment }

  /// One sentence or two.
  var text: String {
    let first = "\(promise)；\(outcome)。"
    return first + [rest, aside].compactMap(\.self).map { "\($0)。" }.joined()
  }

  /// A figure in the indicator's unit.
  func figure(_ value: Double) -> String {
    account.isRank ? "第\(FigureText.number(value))位" : FigureText.figure(value, unit: account.unit)
  }

  /// A difference in the indicator's unit: of percentages it is percentage points.
  func difference(_ value: Double) -> String {
    FigureText.figure(value, unit: account.isPercent ? "个百分点" : account.unit, decimals: 2)
  }

  /// A dated figure: `2023年为845户`, `2023年近2000户`.
  func dated(_ figure: Assessment.Figure, verb: String = "为") -> String {
    let period = Self.period(figure.period)
    guard !figure.quantity.isExact, let printed = figure.quantity.printed else {
      return period + verb + self.figure(figure.quantity.value)
    }
    // A hedge such as 近 or 突破 needs no verb before it; a number such as 180余项 does.
    let startsWithNumber = printed.first.map { $0.isNumber || "一二两三四五六七八九十百千".contains($0) } ?? false
    return period + (startsWithNumber ? verb : "") + FigureText.words(printed, unit: account.unit)
  }

  /// Years in order, those that follow each other together: `2019年、2022—2024年`.
  static func years(_ years: [Int]) -> String {
    years.runs.map { period($0.count == 1 ? .year($0.lowerBound) : .span($0.lowerBound, $0.upperBound)) }
      .joined(separator: "、")
  }

  /// A period: `2023年`, `2023年6月`, `2021—2023年`.
  static func period(_ period: Period) -> String {
    switch period {
    case .year(let year): "\(year)年"
    case .month(let year, let month): "\(year)年\(month)月"
    case .quarter(let year, let quarter): "\(year)年第\(quarter)季度"
    case .span(let first, let last): "\(first)—\(last)年"
    }
  }
}
