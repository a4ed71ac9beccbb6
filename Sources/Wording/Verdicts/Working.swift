import PlanModel
import PlanProgress

/// The formulas behind a verdict with their numbers put in, as a reader would write them down.
///
/// Mathematical notation alone, so that every language shows the same lines; the theme has a text for each step.
package struct Working {
  /// What a line finds: a code for data, and the key of a text for readers.
  package enum Step: String, Phrase {
    package static let group = "working"
    case goal, sum, mean, cut, lead, done, elapsed, years, ratio
  }

  /// One line: what it finds, and how.
  package struct Line: Sendable {
    /// What it finds.
    package let step: Step
    /// The formula with its numbers put in.
    package let formula: String
    /// What it gives.
    package let result: String
  }

  private let assessment: Assessment

  /// The formulas behind a verdict.
  package init(_ assessment: Assessment) {
    self.assessment = assessment
  }

  /// The lines that apply, in the order they build on each other.
  package var lines: [Line] {
    [goal, sum, done, elapsed, ratio].compactMap(\.self)
  }

  private var kind: Target.Kind { assessment.target.kind }

  /// How a relative promise becomes a figure: I0 + k, or I0 × n.
  private var goal: Line? {
    guard let start = assessment.baseline, let end = assessment.goal, let promised = assessment.target.goal else {
      return nil
    }
    switch kind {
    case .change:
      let sign = end.value < start.quantity.value ? " − " : " + "
      return Line(
        step: .goal, formula: text(start.quantity) + sign + number(abs(promised.value)),
        result: number(end.value))
    case .multiple:
      return Line(
        step: .goal, formula: text(start.quantity) + " × " + number(promised.value), result: number(end.value))
    default: return nil
    }
  }

  /// What the years so far add up to, compound to or lead by.
  private var sum: Line? {
    guard let total = assessment.soFar, !assessment.terms.isEmpty else { return nil }
    let terms = assessment.terms
    switch kind {
    case .cumulative:
      return Line(
        step: .sum, formula: terms.map { text($0.quantity) }.joined(separator: " + "),
        result: text(total.quantity))
    case .growth:
      return Line(
        step: .mean, formula: "(\(compound(sign: "+")))^(1/\(covered)) − 1",
        result: percent(total.quantity))
    case .cumulativeCut:
      return Line(
        step: .cut, formula: "1 − " + compound(sign: "−"), result: percent(total.quantity))
    case .inStep:
      let others = terms.compactMap(\.partner).map { factor($0, sign: "+") }.joined(separator: " × ")
      return Line(
        step: .lead, formula: "[(\(compound(sign: "+"))) ÷ (\(others))]^(1/\(covered)) − 1",
        result: percent(total.quantity))
    default: return nil
    }
  }

  /// The share of the way that is covered.
  private var done: Line? {
    guard let share = assessment.done, let formula = doneFormula else { return nil }
    return Line(step: .done, formula: formula, result: percent(share))
  }

  private var doneFormula: String? {
    guard let goal = assessment.goal ?? assessment.target.goal else { return nil }
    switch kind {
    case .growth:
      let years = assessment.elapsed.map { number((Double(covered) / $0).rounded()) } ?? ""
      return "ln(\(compound(sign: "+"))) ÷ (\(years) × ln(\(factor(goal, sign: "+"))))"
    case .cumulativeCut:
      return "ln(\(compound(sign: "−"))) ÷ ln(\(factor(goal, sign: "−")))"
    case .cumulative:
      return assessment.soFar.map { text($0.quantity) + " ÷ " + text(goal) }
    default:
      guard let start = assessment.baseline?.quantity, let latest = assessment.latest?.quantity else { return nil }
      return assessment.path == .geometric
        ? "ln(\(text(latest)) ÷ \(text(start))) ÷ ln(\(number(goal.value)) ÷ \(text(start)))"
        : "(\(text(latest)) − \(text(start))) ÷ (\(number(goal.value)) − \(text(start)))"
    }
  }

  /// The share of time that had passed when the latest figure was measured.
  private var elapsed: Line? {
    guard let share = assessment.elapsed else { return nil }
    if !assessment.terms.isEmpty, [.growth, .cumulative, .cumulativeCut].contains(kind) {
      let years = (Double(covered) / share).rounded()
      return Line(step: .years, formula: "\(covered) ÷ " + number(years), result: percent(Interval(share)))
    }
    guard let start = assessment.baseline?.period, let latest = assessment.latest?.period else { return nil }
    let due = assessment.target.due
    return Line(
      step: .elapsed,
      formula: "(\(time(latest)) − \(time(start))) ÷ (\(time(due)) − \(time(start)))",
      result: percent(Interval(share)))
  }

  /// The one share against the other.
  private var ratio: Line? {
    guard let done = assessment.done, let elapsed = assessment.elapsed, let ratio = assessment.ratio else { return nil }
    return Line(
      step: .ratio, formula: percent(done) + " ÷ " + percent(Interval(elapsed)),
      result: range(ratio) { number($0, decimals: 2) })
  }
}

extension Working {
  /// The number of years that have a figure.
  private var covered: Int { assessment.terms.reduce(0) { $0 + $1.period.years.count } }

  /// The product of what the years multiply by.
  private func compound(sign: String) -> String {
    assessment.terms.map { power(factor($0.quantity, sign: sign), years: $0.period) }.joined(separator: " × ")
  }

  /// What a rate in percent multiplies by: `1.081` for a growth of 8.1.
  private func factor(_ rate: Quantity, sign: String) -> String {
    number(1 + (sign == "+" ? rate.value : -rate.value) / 100, decimals: 4)
  }

  private func power(_ factor: String, years: Period) -> String {
    years.years.count > 1 ? factor + "^\(years.years.count)" : factor
  }

  private func time(_ period: Period) -> String { number(period.endInstant.completedYears, decimals: 2) }

  private func text(_ quantity: Quantity) -> String {
    range(quantity.interval) { number($0) }
  }

  private func number(_ value: Double, decimals: Int? = nil) -> String { Notation.number(value, decimals: decimals) }

  private func percent(_ rate: Quantity) -> String {
    range(rate.interval) { number($0, decimals: 2) + "%" }
  }

  private func percent(_ share: Interval) -> String {
    range(share) { number($0 * 100, decimals: 1) + "%" }
  }

  private func range(_ interval: Interval, _ text: (Double) -> String) -> String {
    Notation.range(interval.low, interval.high, text)
  }
}
