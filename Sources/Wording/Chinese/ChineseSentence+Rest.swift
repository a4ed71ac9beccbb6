import PlanModel
import PlanProgress

extension ChineseSentence {
  /// What the rest needs, and whether past paces suffice.
  var rest: String? {
    guard let needed = assessment.needed, !assessment.isClosed else { return nil }
    let years = Notation.number(account.restYears, decimals: 1)
    let left = assessment.missingYears.isEmpty ? "余下\(years)年" : "没有数值的\(years)年"
    let rest = account.staleYears.map(grammar.period) ?? left
    let each = account.restYears < 1 ? "，折合每年要" : years == "1" ? "要" : "平均每年要"
    if account.target.kind == .growth && needed < 0 && (account.target.goal?.value ?? 0) > 0 {
      return "\(rest)即使平均每年下降\(Notation.number(-needed, decimals: 2))%，也能完成"
    }
    return rest + each + pace(needed) + outlook
  }

  private func pace(_ needed: Double) -> String {
    let percent = Notation.number(abs(needed), decimals: 2) + "%"
    switch (account.target.kind, assessment.path) {
    case (.growth, _): return (needed < 0 ? "下降" : "达到") + percent
    case (.cumulative, _): return "完成\(grammar.figure(needed, unit: account.unit, decimals: 2))"
    case (.cumulativeCut, nil): return (account.isNamedCut ? "达到" : "降低") + percent
    case (_, .geometric): return (needed < 0 ? "降低" : "增长") + percent
    default:
      let verb = account.isPercent ? (needed < 0 ? "降低" : "提高") : needed < 0 ? "减少" : "增加"
      return "再" + verb + difference(abs(needed))
    }
  }

  private var outlook: String {
    switch assessment.outlook {
    case .able: "，照近年的速度能够完成"
    case .push: "，快于近年的平均，但最好的一年做到过"
    case .hard: "，比以往最好的一年还要快，难度大"
    case nil: ""
    }
  }

  /// What is known besides and not judged: a later figure, or a forecast.
  var aside: String? {
    let isOpen = [.pending, .overdue, .noData].contains(assessment.status)
    if isOpen, let later = assessment.later { return "到期之后，\(dated(later))，只作旁证" }
    guard let forecast = assessment.forecast else { return nil }
    let isWorded = !forecast.quantity.isExact && forecast.quantity.printed?.hasPrefix("预计") == true
    return "另据文件，\(dated(forecast, verb: isWorded ? "" : "预计为"))，不算实绩"
  }
}
