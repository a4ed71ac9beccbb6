import PlanModel
import PlanProgress

extension EnglishSentence {
  /// What was promised.
  var promise: String {
    account.isWordsOnly
      ? "\(promised) \(time) for \(subject), without a number" : "\(promised) \(time): \(subject) \(demand)"
  }

  private var subject: String {
    let area = account.setting.area?.name(.en) ?? account.target.area.rawValue
    let full = account.setting.indicator.name(.en)
    let suffix = " in the year"
    let name = account.isOverYears && full.hasSuffix(suffix) ? String(full.dropLast(suffix.count)) : full
    return "\(name) (\(area))"
  }

  private var time: String {
    let window = account.window
    switch account.target.kind {
    case .growth, .eachYear, .cumulative, .cumulativeCut, .limit, .inStep:
      let period: Period = window.count == 1 ? .year(window.upperBound) : .span(window.lowerBound, window.upperBound)
      return (account.target.modality == .aspire ? "in " : "for ") + grammar.period(period)
    default: return "by \(grammar.period(account.target.due))"
    }
  }

  private var promised: String { account.target.modality == .aspire ? "Hoped for" : "Promised" }

  private var demand: String {
    guard let goal = account.target.goal else { return demandWithoutNumber }
    let value = figure(goal.value)
    switch account.target.kind {
    case .milestone, .delegated, .qualitative: return demandWithoutNumber
    case .level, .share:
      return account.isRising || account.isFall
        ? "to \(account.isRising ? "reach" : "fall to") \(bound(value))" : "to stay \(ceiling(value))"
    case .growth: return growth(goal.value)
    case .eachYear: return "to reach \(bound(value)) every year"
    case .cumulative: return "to add up to \(account.isCap ? "no more than \(value)" : bound(value))"
    case .cumulativeCut:
      return "to \(account.isNamedCut ? "reach" : "fall by") \(bound(Notation.number(goal.value) + "%")) in all"
    case .change:
      if goal.value == 0 { return "to stay at the figure of \(start)" }
      let verb = account.isRising && goal.value > 0 ? "rise" : "fall"
      return "to \(verb) by \(bound(difference(abs(goal.value)))) from \(start)"
    case .multiple: return "to reach \(bound(Notation.number(goal.value) + " times")) the figure of \(start)"
    case .limit:
      if goal.value == 0 && !account.isRising { return "to stay at \(value)" }
      return "to stay at \(account.isRising ? "no less" : "no more") than \(value)"
    case .maintain: return "to stay " + steady(value)
    case .range: return "to lie " + range(goal.interval)
    case .rank: return goal.value == 1 ? "to come first" : "to rank among the first \(Notation.number(goal.value))"
    case .inStep: return "to grow by \(EnglishUnit(.percentagePoints).figure(goal.value)) a year more than \(partner)"
    }
  }

  private var demandWithoutNumber: String {
    switch account.target.kind {
    case .inStep: "to \(inStep) \(partner)"
    case .milestone: "to be complete"
    case .delegated: "to meet the task set from above"
    default: "to change"
    }
  }

  private func range(_ interval: Interval) -> String {
    if !interval.high.isFinite { return "at or above \(figure(interval.low))" }
    if !interval.low.isFinite { return "at or below \(figure(interval.high))" }
    return "between \(EnglishUnit(account.unit).range(interval.low, interval.high))"
  }

  private func growth(_ rate: Double) -> String {
    let percent = Notation.number(abs(rate)) + "%"
    let each = account.window.count == 1 ? "" : " a year"
    if account.isCap { return "to average no more than \(percent)\(each)" }
    if rate < 0 {
      return "to fall by \(account.target.comparison?.isRising == true ? "no more than " : "")\(percent)\(each)"
    }
    return "to \(each.isEmpty ? "reach" : "average") \(bound(percent))\(each)"
  }

  private var inStep: String {
    switch account.target.comparison {
    case .above: "outpace"
    case .below: "stay behind"
    case .atMost: "not outpace"
    case .atLeast, .about, nil: "keep step with"
    }
  }

  private func steady(_ value: String) -> String {
    switch account.target.comparison {
    case .atLeast: "at \(value) or more"
    case .atMost: "at \(value) or less"
    case .above: "above \(value)"
    case .below: "below \(value)"
    case .about, nil: "at \(hedged(value))"
    }
  }

  /// What is compared with.
  var partner: String { account.setting.partner?.indicator.name(.en) ?? "its partner" }

  /// The period that the promise starts from.
  var start: String {
    let period = account.assessment.baseline?.period ?? account.target.baseline?.period
    return grammar.period(period ?? .year(account.setting.span.baseYear))
  }

  private func hedged(_ value: String) -> String {
    switch account.hedge {
    case .none: value
    case .about: "about \(value)"
    case .nearly: "nearly \(value)"
    case .over: "more than \(value)"
    }
  }

  /// A value that is not to be passed.
  private func ceiling(_ value: String) -> String {
    switch account.target.comparison {
    case .below: "below \(value)"
    case .about: "at about \(value)"
    case nil where account.hedge != .none: "at \(hedged(value))"
    default: "at or below \(value)"
    }
  }

  /// The value on the side that the promise names.
  private func bound(_ value: String) -> String {
    switch account.target.comparison {
    case .atLeast: "at least \(value)"
    case .atMost: "at most \(value)"
    case .above: "more than \(value)"
    case .below: "less than \(value)"
    case .about, nil: hedged(value)
    }
  }
}
