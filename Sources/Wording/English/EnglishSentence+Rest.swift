import PlanModel
import PlanProgress

extension EnglishSentence {
  /// What the rest needs, and whether past paces suffice.
  var rest: String? {
    guard let needed = assessment.needed, !assessment.isClosed else { return nil }
    let years = Notation.number(account.restYears, decimals: 1)
    let which = assessment.missingYears.isEmpty ? "remaining " : "missing "
    let left = years == "1" ? "The \(which)year needs" : "The \(years) \(which)years need"
    let stale = account.staleYears.map { period in
      period.years.count == 1 ? "The year \(grammar.period(period)) needs" : "The years \(grammar.period(period)) need"
    }
    let span = stale ?? left
    if account.target.kind == .growth && needed < 0 && (account.target.goal?.value ?? 0) > 0 {
      return "Even a fall of \(Notation.number(-needed, decimals: 2))% a year in the rest would complete it"
    }
    // A pace is given by the year, also where less than one is left.
    return "\(span) \(pace(needed))\(account.restYears == 1 ? "" : " a year")" + outlook
  }

  private func pace(_ needed: Double) -> String {
    let percent = Notation.number(abs(needed), decimals: 2) + "%"
    switch (account.target.kind, assessment.path) {
    case (.growth, _): return needed < 0 ? "a fall of \(percent)" : percent
    case (.cumulative, _): return grammar.figure(needed, unit: account.unit, decimals: 2)
    case (.cumulativeCut, nil): return "a cut of \(percent)"
    case (_, .geometric): return (needed < 0 ? "a fall of " : "growth of ") + percent
    default: return (needed < 0 ? "a fall of " : "a rise of ") + difference(abs(needed))
    }
  }

  private var outlook: String {
    switch assessment.outlook {
    case .able: ", within the pace of recent years"
    case .push: ", faster than the recent mean but not than the best year"
    case .hard: ", faster than the best year so far"
    case nil: ""
    }
  }

  /// What is known besides and not judged: a later figure, or a forecast.
  var aside: String? {
    let isOpen = [.pending, .overdue, .noData].contains(assessment.status)
    if isOpen, let later = assessment.later { return "After the due date it was \(dated(later)), which is not judged" }
    guard let forecast = assessment.forecast else { return nil }
    return "A document expects \(dated(forecast)), which is not counted as measured"
  }
}
