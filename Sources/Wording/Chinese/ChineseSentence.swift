import PlanModel
import PlanProgress

/// The verdict in Chinese: what was promised, what is measured, what share is done, what the rest needs.
struct ChineseSentence {
  let account: Account
  let grammar = Chinese()

  var assessment: Assessment { account.assessment }

  /// One sentence or two.
  var text: String {
    let first = "\(promise)；\(outcome)。"
    return first + [rest, aside].compactMap(\.self).map { "\($0)。" }.joined()
  }

  /// A figure in the indicator's unit.
  func figure(_ value: Double) -> String {
    account.isRank ? "第\(Notation.number(value))位" : grammar.figure(value, unit: account.unit)
  }

  /// A difference in the indicator's unit: of percentages it is percentage points.
  func difference(_ value: Double) -> String {
    grammar.difference(value, unit: account.unit)
  }

  /// A dated figure: `2023年为845户`, `2023年近2000户`.
  func dated(_ figure: Assessment.Figure, verb: String = "为") -> String {
    let period = grammar.period(figure.period)
    guard !figure.quantity.isExact, let printed = figure.quantity.printed else {
      return period + verb + self.figure(figure.quantity.value)
    }
    // A hedge such as 近 or 突破 needs no verb before it; a number such as 180余项 does.
    let startsWithNumber = printed.first.map { $0.isNumber || "一二两三四五六七八九十百千".contains($0) } ?? false
    return period + (startsWithNumber ? verb : "") + grammar.words(printed, unit: account.unit)
  }

  /// Years in order, those that follow each other together: `2019年、2022—2024年`.
  func years(_ years: [Int]) -> String {
    years.runs.map { grammar.period($0.count == 1 ? .year($0.lowerBound) : .span($0.lowerBound, $0.upperBound)) }
      .joined(separator: "、")
  }
}
