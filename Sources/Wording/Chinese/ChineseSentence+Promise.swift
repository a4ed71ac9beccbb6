import PlanModel
import PlanProgress

extension ChineseSentence {
  /// What was promised.
  var promise: String {
    "\(time)，\(subject)\(demand)"
  }

  private var subject: String {
    let full = account.setting.indicator.name(.zh)
    let name = account.isOverYears && full.hasPrefix("当年") ? String(full.dropFirst(2)) : full
    let area = account.setting.area?.short(.zh) ?? account.target.area.rawValue
    return name.hasPrefix(area) ? name : area + name
  }

  private var time: String {
    let window = account.window
    switch account.target.kind {
    case .growth, .eachYear, .cumulative, .cumulativeCut, .limit, .inStep:
      return grammar.period(window.count == 1 ? .year(window.upperBound) : .span(window.lowerBound, window.upperBound))
    default: return "到" + grammar.period(account.target.due)
    }
  }

  private var must: String { account.target.modality == .aspire ? "力争" : "要" }

  private var demand: String {
    guard let goal = account.target.goal else { return demandWithoutNumber }
    let value = figure(goal.value)
    switch account.target.kind {
    case .level, .share: return must + reach(value)
    case .milestone, .delegated, .qualitative: return demandWithoutNumber
    case .growth: return (account.window.count == 1 ? "" : "年均") + growth(goal.value)
    case .eachYear: return "每年" + must + bound(value, verb: "达到")
    case .cumulative: return "累计" + must + (account.isCap ? "控制在\(value)以内" : bound(value, verb: "达到"))
    case .cumulativeCut:
      return "累计" + must + bound(Notation.number(goal.value) + "%", verb: account.isNamedCut ? "达到" : "降低")
    case .change: return must + change(goal.value)
    case .multiple: return "\(must)达到\(start)的" + bound(Notation.number(goal.value) + "倍", verb: "")
    case .limit:
      return must + (account.isRising ? "一直不低于\(value)" : goal.value == 0 ? "一直保持为\(value)" : "一直控制在\(value)以内")
    case .maintain: return must + "保持在" + bound(value, verb: "")
    case .range: return must + range(goal.interval)
    case .rank: return must + (goal.value == 1 ? "排在第1位" : "排在前\(Notation.number(goal.value))位")
    case .inStep: return "年均\(must)比\(partner)至少高\(Notation.number(goal.value))个百分点"
    }
  }

  private var demandWithoutNumber: String {
    switch account.target.kind {
    case .inStep: must + inStep
    case .milestone: must + "完成"
    case .delegated: "\(must)完成上级下达的任务"
    default: account.target.printed.map { "有一项承诺：“\(Self.quoted($0))”" } ?? "有一项没有数字的承诺"
    }
  }

  /// What is compared with.
  var partner: String { account.setting.partner?.indicator.name(.zh) ?? "比较对象" }

  private var inStep: String {
    switch account.target.comparison {
    case .above: "快于\(partner)"
    case .below: "慢于\(partner)"
    case .atMost: "不快于\(partner)"
    case .atLeast, .about, nil: "与\(partner)同步"
    }
  }

  /// Words within a quotation: their own quotation marks become single ones.
  private static func quoted(_ words: String) -> String {
    String(words.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 })
  }

  /// The period that the promise starts from.
  var start: String {
    let period = account.assessment.baseline?.period ?? account.target.baseline?.period
    return grammar.period(period ?? .year(account.setting.span.baseYear))
  }

  private func growth(_ rate: Double) -> String {
    let percent = Notation.number(abs(rate)) + "%"
    if account.isCap { return must + "控制在\(percent)以内" }
    guard rate < 0 else { return must + bound(percent, verb: "达到") }
    switch account.target.comparison?.isRising {
    case true?: return "降幅\(must)控制在\(percent)以内"
    case false?: return "\(must)下降\(percent)以上"
    case nil: return hedged(percent, verb: must + "下降")
    }
  }

  private func range(_ interval: Interval) -> String {
    if !interval.high.isFinite { return "不低于\(figure(interval.low))" }
    if !interval.low.isFinite { return "不高于\(figure(interval.high))" }
    return "在\(Notation.number(interval.low))至\(figure(interval.high))之间"
  }

  private func change(_ value: Double) -> String {
    if value == 0 { return "保持\(start)的水平" }
    let isRise = account.isRising && value > 0
    let verb = account.isPercent ? (isRise ? "提高" : "降低") : isRise ? "增加" : "减少"
    return "比\(start)" + bound(difference(abs(value)), verb: verb)
  }

  private func reach(_ value: String) -> String {
    bound(value, verb: account.isRising ? "达到" : account.isFall ? "降到" : "控制在")
  }

  private func hedged(_ value: String, verb: String) -> String {
    switch account.hedge {
    case .none: "\(verb)\(value)"
    case .about: "\(verb)\(value)左右"
    case .nearly: "\(verb)近\(value)"
    case .over: "超过\(value)"
    }
  }

  /// The verb and the value on the side that the promise names: `达到900户以上`, `超过900户`.
  private func bound(_ value: String, verb: String) -> String {
    switch account.target.comparison {
    case .atLeast: "\(verb)\(value)以上"
    case .atMost: verb == "达到" ? "控制在\(value)以内" : "\(verb)\(value)以下"
    case .above: "\(["降低", "减少"].contains(verb) ? verb : "")超过\(value)"
    case .below: "低于\(value)"
    case .about, nil: hedged(value, verb: verb)
    }
  }
}
