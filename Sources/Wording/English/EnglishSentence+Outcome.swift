import PlanModel
import PlanProgress

extension EnglishSentence {
  /// What is measured, and what it says.
  var outcome: String {
    switch assessment.status {
    case .noData: return absence
    case .qualitative: return wordsOnly
    case .pending: return awaited("is not out yet")
    case .overdue: return awaited("is overdue")
    default: return [measured, verdict].compactMap(\.self).joined(separator: ": ")
    }
  }

  private var absence: String {
    guard let baseline = assessment.baseline else { return "the documents at hand give no figure" }
    return "it was \(dated(baseline)), and the documents at hand give no later figure"
  }

  private var wordsOnly: String {
    account.target.kind == .delegated
      ? "the documents at hand give no yearly verdict" : "it can only be judged in words"
  }

  private func awaited(_ state: String) -> String {
    if assessment.reason == .missingYears { return incomplete(state) }
    let due = grammar.period(account.target.due)
    if account.isDated {
      return "whether it was done in \(due) \(state == "is overdue" ? "is overdue to be known" : "is not known yet")"
    }
    let subject = account.isJudgedByDocument ? "verdict" : "figure"
    let unknown = assessment.reason == .noBaseline || assessment.reason == .breakInSeries ? obstacle : nil
    let known = [measured, shares(due: "was due by then"), unknown, held].compactMap(\.self).joined(separator: ": ")
    return "the \(subject) for \(due) \(state)" + (known.isEmpty ? "" : "; so far, \(known)")
  }

  /// Some years of a sum or a mean are known, and the shares of the whole say little: how many years are covered does.
  private func incomplete(_ state: String) -> String {
    let missing = assessment.missingYears
    let share = account.target.kind == .cumulative ? account.done.joined(separator: " to ") : ""
    let known = [assessment.soFar.map(result), share.isEmpty ? nil : "\(share) of the promise"]
    let verb = account.covered == 1 ? "has" : "have"
    return "only \(account.covered) of \(numberOfYears(account.window.count)) \(verb) a figure: "
      + known.compactMap(\.self).joined(separator: ", ")
      + "; the figure\(missing.count == 1 ? "" : "s") for \(years(missing)) "
      + (missing.count == 1 ? state : state.replacingPrefix("is", with: "are"))
  }

  private func numberOfYears(_ count: Int) -> String { "\(count) year\(count == 1 ? "" : "s")" }

  /// The figure that counts, beside the one it started from.
  private var measured: String? {
    if let soFar = assessment.soFar { return total(soFar) }
    guard let latest = assessment.latest, !account.isJudgedByDocument else { return nil }
    let start = assessment.done == nil ? nil : assessment.baseline.map { " (\(dated($0)))" }
    return "it was \(dated(latest))" + (start ?? "")
  }

  private func total(_ soFar: Assessment.Figure) -> String {
    // Where it is too early, the number of known years is told instead.
    let missing = assessment.missingYears.filter { assessment.status != .early || soFar.period.years.contains($0) }
    return "\(result(soFar)) in \(grammar.period(soFar.period))"
      + (missing.isEmpty ? "" : " (without \(years(missing)))")
  }

  /// What the years so far come to.
  private func result(_ soFar: Assessment.Figure) -> String {
    let value = soFar.quantity.value
    let percent = Notation.number(value, decimals: 2) + "%"
    let isMean = soFar.period.years.count > 1
    switch account.target.kind {
    case .growth:
      if value < 0 { return "it fell by \(percent.dropFirst())" + (isMean ? " a year" : "") }
      return isMean ? "it averaged \(percent) a year" : "it was \(percent)"
    case .cumulativeCut: return (account.isNamedCut ? "it came to " : "it fell by ") + percent
    case .inStep:
      let lead = EnglishUnit(.percentagePoints).figure(abs(value), decimals: 2)
      if abs(value) < 0.005 { return "it was level with \(partner)" }
      return "it was \(lead)\(isMean ? " a year" : "") \(value < 0 ? "behind" : "ahead of") \(partner)"
    default: return "it added up to \(figure(soFar.quantity))"
    }
  }
}

extension String {
  /// The text with another beginning, if it begins so.
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
