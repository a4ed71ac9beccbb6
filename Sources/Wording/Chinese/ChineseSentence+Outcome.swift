import PlanModel
import PlanProgress

extension ChineseSentence {
  /// What is measured, and what it says.
  var outcome: String {
    switch assessment.status {
    case .noData: return absence
    case .qualitative: return wordsOnly
    case .pending: return awaited("尚待公布")
    case .overdue: return awaited("逾期未见公布")
    default: return [measured, verdict].compactMap(\.self).joined(separator: "，")
    }
  }

  private var absence: String {
    guard let baseline = assessment.baseline else { return "现有文件没有给出实际数值" }
    return "\(dated(baseline))，现有文件没有给出更晚的数值"
  }

  private var wordsOnly: String {
    if account.target.kind == .delegated { return "现有文件没有给出逐年的考核结果，不作测算" }
    return (account.target.printed == nil ? "" : "没有数字，") + "只能从文字上判断，不作测算"
  }

  private func awaited(_ state: String) -> String {
    if assessment.reason == .missingYears { return incomplete(state) }
    let due = grammar.period(account.target.due)
    if account.isDated { return "\(due)是否完成\(state)" }
    let subject = account.isJudgedByDocument ? "考核结果" : "数值"
    let unknown = assessment.reason == .noBaseline || assessment.reason == .breakInSeries ? obstacle : nil
    let known = [measured.map { "目前所知，\($0)" }, shares(due: "按当时的时间应完成"), unknown, held]
    return (["\(due)的\(subject)\(state)"] + known.compactMap(\.self)).joined(separator: "，")
  }

  /// Some years of a sum or a mean are known, and the shares of the whole say little: how many years are covered does.
  private func incomplete(_ state: String) -> String {
    let missing = years(assessment.missingYears)
    let share = account.target.kind == .cumulative ? account.done.joined(separator: "至") : ""
    let known = [assessment.soFar.map(result), share.isEmpty ? nil : "相当于目标的\(share)"]
    return "\(account.window.count)年中只有\(account.covered)年有数值，"
      + known.compactMap(\.self).joined(separator: "，") + "；\(missing)的数值\(state)"
  }

  /// The figure that counts, beside the one it started from.
  private var measured: String? {
    if let soFar = assessment.soFar { return total(soFar) }
    guard let latest = assessment.latest, !account.isJudgedByDocument else { return nil }
    let start = assessment.done == nil ? nil : assessment.baseline.map { "（\(dated($0))）" }
    return dated(latest) + (start ?? "")
  }

  private func total(_ soFar: Assessment.Figure) -> String {
    // Where it is too early, the number of known years is told instead.
    let missing = assessment.missingYears.filter { assessment.status != .early || soFar.period.years.contains($0) }
    return grammar.period(soFar.period) + (missing.isEmpty ? "" : "（缺\(years(missing))）") + result(soFar)
  }

  /// What the years so far come to.
  private func result(_ soFar: Assessment.Figure) -> String {
    let value = soFar.quantity.value
    let percent = Notation.number(value, decimals: 2) + "%"
    let mean = soFar.period.years.count == 1 ? "" : "年均"
    switch account.target.kind {
    case .growth:
      let isFall = value < 0
      return (isFall ? mean + "下降" : mean.isEmpty ? "为" : mean) + (isFall ? String(percent.dropFirst()) : percent)
    case .cumulativeCut: return (account.isNamedCut ? "累计为" : "累计降低") + percent
    case .inStep:
      let lead = Notation.number(abs(value), decimals: 2)
      return lead == "0" ? "\(mean)与\(partner)持平" : "\(mean)比\(partner)\(value < 0 ? "低" : "高")\(lead)个百分点"
    default: return "合计" + sum(soFar.quantity)
    }
  }

  /// A sum with the hedge that its flows give it.
  private func sum(_ quantity: Quantity) -> String {
    let figure = grammar.figure(quantity.value, unit: account.unit)
    if quantity.isExact { return figure }
    return (quantity.value == quantity.interval.low ? "超过" : quantity.value == quantity.interval.high ? "近" : "约")
      + figure
  }
}
