import PlanModel

extension EnSentence {
  /// What is measured, and what it says.
  var outcome: String {
    switch assessment.status {
    case .noData: return absence
    case .qualitative: return "it can only be judged in words"
    case .pending: return awaited("is not out yet")
    case .overdue: return awaited("is overdue")
    default: return [measured, verdict].compactMap(\.self).joined(separator: ": ")
    }
  }

  private var absence: String {
    guard let baseline = assessment.baseline else { return "the documents at hand give no figure" }
    return "it was \(dated(baseline)), and the documents at hand give no later figure"
  }

  private func awaited(_ state: String) -> String {
    let due = Self.period(account.target.due)
    let known = [measured, shares].compactMap(\.self).joined(separator: ": ")
    return "the figure for \(due) \(state)" + (known.isEmpty ? "" : "; so far, \(known)")
  }

  /// The figure that counts, beside the one it started from.
  private var measured: String? {
    if let soFar = assessment.soFar { return total(soFar) }
    guard let latest = assessment.latest, !account.isJudgedByDocument else { return nil }
    let start = assessment.done == nil ? nil : assessment.baseline.map { " (\(dated($0)))" }
    return "it was \(dated(latest))" + (start ?? "")
  }

  private func total(_ soFar: Assessment.Figure) -> String {
    let missing = assessment.missingYears.map(String.init).joined(separator: ", ")
    let period = Self.period(soFar.period) + (missing.isEmpty ? "" : " (without \(missing))")
    let percent = FigureText.number(soFar.quantity.value, decimals: 2) + "%"
    switch account.target.kind {
    case .growth: return "it averaged \(percent) a year in \(period)"
    case .cumulativeCut: return "it fell by \(percent) in \(period)"
    case .inStep:
      let lead = soFar.quantity.value
      let points = FigureText.number(abs(lead), decimals: 2)
      return "in \(period) it was \(points) percentage points a year \(lead < 0 ? "behind" : "ahead")"
    default: return "it added up to \(figure(soFar.quantity.value)) in \(period)"
    }
  }
}
