import PlanModel

extension ZhSentence {
  /// What is measured, and what it says.
  var outcome: String {
    switch assessment.status {
    case .noData: return absence
    case .qualitative: return "只能从文字上判断，不作测算"
    case .pending: return awaited("尚待公布")
    case .overdue: return awaited("逾期未见公布")
    default: return [measured, verdict].compactMap(\.self).joined(separator: "，")
    }
  }

  private var absence: String {
    guard let baseline = assessment.baseline else { return "现有文件没有给出实际数值" }
    return "\(dated(baseline))，现有文件没有给出更晚的数值"
  }

  private func awaited(_ state: String) -> String {
    let due = Self.period(account.target.due)
    return (["\(due)的数值\(state)"] + [measured.map { "目前所知，\($0)" }, shares].compactMap(\.self))
      .joined(separator: "，")
  }

  /// The figure that counts, beside the one it started from.
  private var measured: String? {
    if let soFar = assessment.soFar { return total(soFar) }
    guard let latest = assessment.latest, !account.isJudgedByDocument else { return nil }
    let start = assessment.done == nil ? nil : assessment.baseline.map { "（\(dated($0))）" }
    return dated(latest) + (start ?? "")
  }

  private func total(_ soFar: Assessment.Figure) -> String {
    let missing = assessment.missingYears.map { "\($0)年" }.joined(separator: "、")
    let period = Self.period(soFar.period) + (missing.isEmpty ? "" : "（缺\(missing)）")
    let percent = FigureText.number(soFar.quantity.value, decimals: 2) + "%"
    switch account.target.kind {
    case .growth: return "\(period)年均\(percent)"
    case .cumulativeCut: return "\(period)累计降低\(percent)"
    case .inStep:
      let lead = soFar.quantity.value
      return "\(period)年均\(lead < 0 ? "低" : "高")\(FigureText.number(abs(lead), decimals: 2))个百分点"
    default: return "\(period)合计\(FigureText.figure(soFar.quantity.value, unit: account.unit))"
    }
  }
}
