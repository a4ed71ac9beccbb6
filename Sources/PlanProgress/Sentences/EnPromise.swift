import PlanModel

extension EnSentence {
  /// What was promised.
  var promise: String {
    "\(promised) \(time): \(subject) \(demand)"
  }

  private var subject: String {
    let area = account.setting.area?.nameEn ?? account.target.area.rawValue
    return "\(account.setting.indicator.nameEn) (\(area))"
  }

  private var time: String {
    let window = account.window
    switch account.target.kind {
    case .growth, .eachYear, .cumulative, .cumulativeCut, .limit, .inStep:
      let period: Period = window.count == 1 ? .year(window.upperBound) : .span(window.lowerBound, window.upperBound)
      return "for \(Self.period(period))"
    default: return "by \(Self.period(account.target.due))"
    }
  }

  private var promised: String { account.target.modality == .aspire ? "Hoped for" : "Promised" }

  private var demand: String {
    guard let goal = account.target.goal else { return demandWithoutNumber }
    let value = figure(goal.value)
    switch account.target.kind {
    case .milestone, .delegated, .qualitative: return demandWithoutNumber
    case .level, .share:
      return "to \(account.isRising ? "reach" : account.isFall ? "fall to" : "stay at") \(bound(value))"
    case .growth: return "to average \(bound(value)) a year"
    case .eachYear: return "to reach \(bound(value)) every year"
    case .cumulative: return "to add up to \(bound(value))"
    case .cumulativeCut: return "to fall by \(bound(FigureText.number(goal.value) + "%")) in all"
    case .change:
      let verb = account.isRising && goal.value > 0 ? "rise" : "fall"
      return "to \(verb) by \(bound(difference(abs(goal.value)))) from \(start)"
    case .multiple: return "to reach \(bound(FigureText.number(goal.value) + " times")) the figure of \(start)"
    case .limit: return "to stay at \(account.isRising ? "no less" : "no more") than \(value)"
    case .maintain: return "to stay at \(bound(value))"
    case .range: return "to lie between \(FigureText.number(goal.interval.low)) and \(figure(goal.interval.high))"
    case .rank: return "to rank among the first \(FigureText.number(goal.value))"
    case .inStep: return "to grow \(FigureText.number(goal.value)) percentage points a year faster than \(partner)"
    }
  }

  private var demandWithoutNumber: String {
    switch account.target.kind {
    case .inStep: "to keep step with \(partner)"
    case .milestone: "to be complete"
    case .delegated: "to meet the task set from above"
    default: "to change in a way that has no number"
    }
  }

  private var partner: String { account.setting.partner?.indicator.nameEn ?? "its partner" }

  private var start: String {
    let period = account.assessment.baseline?.period ?? account.target.baseline?.period
    return Self.period(period ?? .year(account.setting.span.baseYear))
  }

  private func hedged(_ value: String) -> String {
    switch account.hedge {
    case .none: value
    case .about: "about \(value)"
    case .nearly: "nearly \(value)"
    case .over: "more than \(value)"
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
