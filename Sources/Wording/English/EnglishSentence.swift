import PlanModel
import PlanProgress

/// The verdict in English: what was promised, what is measured, what share is done, what the rest needs.
struct EnglishSentence {
  let account: Account
  let grammar = English()

  var assessment: Assessment { account.assessment }

  /// One sentence or two.
  var text: String {
    let first = "\(promise); \(outcome)."
    return ([first] + [rest, aside].compactMap(\.self).map { "\($0)." }).joined(separator: " ")
  }

  /// A figure in the indicator's unit.
  func figure(_ value: Double) -> String {
    grammar.figure(value, unit: account.unit)
  }

  /// A difference in the indicator's unit: of percentages it is percentage points.
  func difference(_ value: Double) -> String {
    grammar.difference(value, unit: account.unit)
  }

  /// A figure in the indicator's unit, with its hedge in words.
  func figure(_ quantity: Quantity) -> String {
    grammar.figure(quantity, unit: account.unit)
  }

  /// A dated figure: `845 in 2023`.
  func dated(_ figure: Assessment.Figure) -> String {
    "\(self.figure(figure.quantity)) in \(grammar.period(figure.period))"
  }

  /// Years in order, those that follow each other together: `2019, 2022–2024`.
  func years(_ years: [Int]) -> String {
    years.runs.map { grammar.period($0.count == 1 ? .year($0.lowerBound) : .span($0.lowerBound, $0.upperBound)) }
      .joined(separator: ", ")
  }
}
