import PlanModel
import PlanProgress

extension ChineseSentence {
  /// What the figures say, in the words of each verdict.
  var verdict: String? {
    switch assessment.status {
    case .met: (account.isDated ? "已经完成" : "已提前达成") + slip
    case .closedMet: [tolerance, "如期完成" + slip].compactMap(\.self).joined(separator: "，")
    case .closedExceeded: "超额完成" + (account.distanceLeft.map { "，多\(difference($0))" } ?? "")
    case .closedMissed: missed
    case .ahead, .onTrack, .slightLag, .lag, .reverse: pace
    case .early: tooEarly
    case .borderline: between
    case .kept: [held ?? "没有超出", tolerance, room].compactMap(\.self).joined(separator: "，")
    case .breached: breach
    case .notMeasurable: obstacle
    case .pending, .overdue, .noData, .qualitative: nil
    }
  }

  /// The share covered against the share that was due.
  func shares(due words: String) -> String? {
    guard assessment.kept == nil, let elapsed = assessment.elapsed, !account.done.isEmpty else { return nil }
    let isBackwards = (assessment.done?.high ?? 0) < 0
    let done = isBackwards ? "不进反退" : "已完成\(account.done.joined(separator: "至"))"
    // In the end all of it was due.
    return elapsed < 1 ? "\(done)，\(words)\(Notation.percent(elapsed))" : done
  }

  private var shares: String? {
    if account.isTally && !assessment.missingYears.isEmpty { return shares(due: "按有数值的\(account.covered)年应完成") }
    return shares(due: account.staleYears == nil ? "按时间应完成" : "按当时的时间应完成")
  }

  /// How often a promise that must hold each time was kept.
  var held: String? {
    guard let kept = assessment.kept else { return nil }
    let times = since + periods(kept.observed)
    return kept.periods == kept.observed ? "\(times)都做到了" : "\(times)中有\(periods(kept.observed - kept.periods))没有做到"
  }

  private var relapse: String? {
    assessment.wasMet ? "此前曾经达到，后又\(account.isRising || account.isRank ? "回落" : "回升")" : nil
  }

  /// What is still counted as kept though it is not quite what was promised.
  private var tolerance: String? {
    if let share = account.toleranceUsed { return "容许偏离\(Notation.percent(share))" }
    return account.lagTolerated.map { "在容许的\(Notation.number($0))个百分点以内" }
  }

  private var room: String? {
    account.room.map { "\(account.target.kind == .cumulative ? "还余" : "离限值还有")\(difference($0))" }
  }

  private var pace: String {
    let gap = account.gap.flatMap { gap -> String? in
      let points = Notation.number(abs(gap), decimals: 1)
      return points == "0" || gap < -(assessment.elapsed ?? 0) * 100 ? nil : "\(gap < 0 ? "少" : "多")\(points)个百分点"
    }
    let late = assessment.slip.map { "还没有完成的记载，已晚\($0)天" }
    let past = account.overshoot.map { "越过范围\(difference($0))" }
    return [relapse, past, shares, gap, late, tolerance, grammar.name(of: assessment.status)].compactMap(\.self)
      .joined(separator: "，")
  }

  private var missed: String {
    let regress = (assessment.done?.high ?? 0) < 0
    // A share that reads as all of it would contradict the verdict.
    let known = account.done == ["100%"] || account.done.isEmpty ? nil : account.done.joined(separator: "至")
    let share = regress ? "不进反退" : known.map { "只完成\($0)" }
    let parts = [
      relapse, (account.isDated ? "没有按期完成" : "没有完成") + slip, account.distanceLeft.map { "差\(difference($0))" },
      assessment.kept == nil ? share : nil,
      assessment.kept.map { "\(periods($0.observed))中有\(periods($0.observed - $0.periods))没有做到" },
    ]
    return parts.compactMap(\.self).joined(separator: "，")
  }

  private var slip: String {
    guard let slip = assessment.slip, slip != 0 else { return "" }
    return slip > 0 ? "，晚\(slip)天" : "，早\(-slip)天"
  }

  private var tooEarly: String {
    switch assessment.reason {
    case .withinRounding: "目标与起点相差太小，取整就能左右结果，不作判断"
    case .notStaged: "还没有完成的记载，也未到计划时间"
    default:
      account.isTally
        ? "\(account.window.count)年中只有\(account.covered)年有数值，不作判断"
        : "到这时只过了\(Notation.percent(assessment.elapsed ?? 0))的时间，不作判断"
    }
  }

  private var between: String {
    let isOpen = assessment.statusEnds.contains(.notMeasurable)
    let ends =
      isOpen
      ? "数值是约数，可能已经达到，也可能还没有"
      : "数值是约数，按两端的读数分别为\(assessment.statusEnds.map(grammar.name).joined(separator: "和"))"
    return [shares, ends].compactMap(\.self).joined(separator: "，")
  }

  /// From when on the promise was kept or not.
  private var since: String {
    guard assessment.reason == .alreadyThere, let baseline = assessment.baseline else { return "已知的" }
    return "\(grammar.period(baseline.period))就已达到，此后的"
  }

  private func periods(_ count: Int) -> String { "\(count)\(account.isYearly ? "年" : "期")" }

  private var breach: String {
    guard let held else { return "已经超出" }
    let shown = account.isJudgedByDocument ? nil : assessment.worst
    return held + (shown.map { "，最差的是\(grammar.period($0.period))的\(figure($0.quantity.value))" } ?? "")
  }

  /// Why nothing can be measured.
  var obstacle: String {
    let cause =
      switch assessment.reason {
      case .noBaseline: account.followsBaseline ? "没有\(start)的数值" : "没有起点数值"
      case .signChange: "数值越过了可算的范围"
      case .onePoint: "只有一个年份的数值，算不出增速"
      case .noPartner: account.setting.partner == nil ? "没有比较对象的数值" : "没有与比较对象同年的数值"
      case .breakInSeries: "其间统计口径有变，前后不可比"
      case .levelsOnly: "只有总量，没有增速"
      default: "目标没有数字"
      }
    return "\(cause)，无法测算"
  }
}
