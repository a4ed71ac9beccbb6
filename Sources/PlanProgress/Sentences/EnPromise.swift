import PlanModel

extension EnSentence {
  /// What was promised.
  var promise: String {
    "\(time), \(subject) \(demand)"
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
      return "In \(Self.period(period))"
    default: return "By \(Self.period(account.target.due))"
    }
  }

  private var must: String { account.target.modality == .aspire ? "aims to" : "must" }

  private var demand: String {
    guard let goal = account.target.goal else { return demandWithoutNumber }
    let value = figure(goal.value)
    switch account.target.kind {
    case .level, .share, .milestone, .delegated, .qualitative:
      return "\(must) \(account.isRising ? "reach" : "fall to") \(bound(value))"
    case .growth: return "\(must) average \(bound(value)) a year"
    case .eachYear: return "\(must) reach \(bound(value)) every year"
    case .cumulative: return "\(must) add up to \(bound(value))"
    case .cumulativeCut: return "\(must) fall by \(bound(FigureText.number(goal.value) + "%")) in all"
    case .change:
      let verb = account.isRising && goal.value > 0 ? "rise" : "fall"
      return "\(must) \(verb) by \(bound(difference(abs(goal.value)))) from \(start)"
    case .multiple: return "\(must) reach \(bound(FigureText.number(goal.value) + " times")) the figure of \(start)"
    case .limit: return "\(must) stay at \(account.isRising ? "no less" : "no more") than \(value)"
    case .maintain: return "\(must) stay at \(bound(value))"
    case .range: return "\(must) lie between \(FigureText.number(goal.interval.low)) and \(figure(goal.interval.high))"
    case .rank: return "\(must) rank among the first \(FigureText.number(goal.value))"
    case .inStep: return "\(must) grow \(FigureText.number(goal.value)) percentage points a year faster than \(partner)"
    }
  }

  private var demandWithoutNumber: String {
    switch account.target.kind {
    case .inStep: "\(must) keep step with \(partner)"
    case .milestone: "\(must) be complete"
    case .delegated: "\(must) meet the task set from above"
    default: "has a promise without a number"
    }
  }

  private var partner: String { account.setting.partner?.indicator.nameEn ?? "its partner" }

  private var start: String {
    let period = account.assessment.baseline?.period ?? account.target.baseline?.period
    return Self.period(period ?? .year(account.setting.span.baseYear))
  }

  /// The value on the side that the promise names.
  private func bound(_ value: String) -> String {
    switch account.target.comparison {
    case .atLeast: "at least \(value)"
    case .atMost: "at most \(value)"
    case .above: "more than \(value)"
    case .below: "less than \(value)"
    case .about, nil: (account.isAbout ? "about " : "") + value
    }
  }
}
