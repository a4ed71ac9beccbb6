import PlanModel
import PlanProgress

extension EnglishSentence {
  /// What the figures say, in the words of each verdict.
  var verdict: String? {
    switch assessment.status {
    case .met: (account.isDated ? "done" : "reached") + slip
    case .closedMet: [tolerance, "completed" + slip].compactMap(\.self).joined(separator: ", ")
    case .closedExceeded: "exceeded" + (account.distanceLeft.map { " by \(difference($0))" } ?? "")
    case .closedMissed: missed
    case .ahead, .onTrack, .slightLag, .lag, .reverse: pace
    case .early: tooEarly
    case .borderline: between
    case .kept:
      [held ?? "not exceeded", tolerance, account.room.map { "\(difference($0)) to spare" }].compactMap(\.self)
        .joined(separator: ", ")
    case .breached: breach
    case .notMeasurable: obstacle
    case .pending, .overdue, .noData, .qualitative: nil
    }
  }

  /// The share covered against the share that was due.
  func shares(due words: String) -> String? {
    guard assessment.kept == nil, let elapsed = assessment.elapsed, !account.done.isEmpty else { return nil }
    let isBackwards = (assessment.done?.high ?? 0) < 0
    let done = isBackwards ? "it moved backwards" : "\(account.done.joined(separator: " to ")) of the way"
    // In the end all of it was due.
    return elapsed < 1 ? "\(done), where \(Notation.percent(elapsed)) \(words)" : done
  }

  private var shares: String? {
    let isPartial = account.isTally && !assessment.missingYears.isEmpty
    if isPartial { return shares(due: "was due of the \(account.covered) known years") }
    return shares(due: account.staleYears == nil ? "was due" : "was due by then")
  }

  /// How often a promise that must hold each time was kept.
  var held: String? {
    guard let kept = assessment.kept else { return nil }
    return kept.periods == kept.observed
      ? "\(since)kept in \(kept.periods) of \(periods(kept.observed))"
      : "\(since)not kept in \(kept.observed - kept.periods) of \(periods(kept.observed))"
  }

  /// What is still counted as kept though it is not quite what was promised.
  private var tolerance: String? {
    if let share = account.toleranceUsed { return "\(Notation.percent(share)) of straying tolerated" }
    return account.lagTolerated.map { "within the \(EnglishUnit(.percentagePoints).figure($0)) tolerated" }
  }

  private var relapse: String? { assessment.wasMet ? "reached before, then lost again" : nil }

  private var pace: String {
    let gap = account.gap.flatMap { gap -> String? in
      let points = Notation.number(abs(gap), decimals: 1)
      if points == "0" || gap < -(assessment.elapsed ?? 0) * 100 { return nil }
      return "\(points) percentage point\(points == "1" ? "" : "s") \(gap < 0 ? "less" : "more")"
    }
    let late = assessment.slip.map { "no document says that it is done, " + days($0, "late") }
    let past = account.overshoot.map { "\(difference($0)) past the range" }
    return [relapse, past, shares, gap, late, tolerance, grammar.name(of: assessment.status)].compactMap(\.self)
      .joined(separator: ", ")
  }

  private var missed: String {
    let regress = (assessment.done?.high ?? 0) < 0
    // A share that reads as all of it would contradict the verdict.
    let known = account.done == ["100%"] || account.done.isEmpty ? nil : account.done.joined(separator: " to ")
    let share = regress ? "it moved backwards" : known.map { "\($0) of the way" }
    let parts = [
      relapse, "missed" + slip, account.distanceLeft.map { "\(difference($0)) short" },
      assessment.kept == nil ? share : nil,
      assessment.kept.map { "not kept in \($0.observed - $0.periods) of \(periods($0.observed))" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private var slip: String {
    guard let slip = assessment.slip, slip != 0 else { return "" }
    return ", " + days(abs(slip), slip > 0 ? "late" : "early")
  }

  private func days(_ count: Int, _ side: String) -> String { "\(count) day\(count == 1 ? "" : "s") \(side)" }

  private func periods(_ count: Int) -> String {
    "\(count) \(account.isYearly ? "year" : "period")\(count == 1 ? "" : "s")"
  }

  /// From when on the promise was kept or not.
  private var since: String {
    guard assessment.reason == .alreadyThere, let baseline = assessment.baseline else { return "" }
    return "already there in \(grammar.period(baseline.period)), "
  }

  private var tooEarly: String {
    switch assessment.reason {
    case .withinRounding: "goal and start lie too close together for their rounding, so it is not judged"
    case .notStaged: "no document says that it is done, and its planned time has not come"
    default:
      account.isTally
        ? "figures for \(account.covered) of \(account.window.count) years are too few to judge"
        : "by then only \(Notation.percent(assessment.elapsed ?? 0)) of the time had passed, too early to judge"
    }
  }

  private var between: String {
    let isOpen = assessment.statusEnds.contains(.notMeasurable)
    let ends =
      isOpen
      ? "the figure is approximate and may or may not have reached it"
      : "the figures are approximate and read \(assessment.statusEnds.map(grammar.name).joined(separator: " or "))"
    return [shares, ends].compactMap(\.self).joined(separator: ", ")
  }

  private var breach: String {
    guard let held else { return "already exceeded" }
    let shown = account.isJudgedByDocument ? nil : assessment.worst
    return held + (shown.map { ", at worst \(figure($0.quantity.value)) in \(grammar.period($0.period))" } ?? "")
  }

  /// Why nothing can be measured.
  var obstacle: String {
    let cause =
      switch assessment.reason {
      case .noBaseline: account.followsBaseline ? "there is no figure for \(start)" : "there is no baseline"
      case .signChange: "the figures leave the range that can be computed"
      case .onePoint: "one year alone gives no growth"
      case .noPartner:
        account.setting.partner == nil ? "the partner has no figures" : "the partner has no figure of the same year"
      case .breakInSeries: "the definition changed in between"
      case .levelsOnly: "there are totals but no rates"
      default: "the promise has no number"
      }
    return "\(cause), so it cannot be measured"
  }
}
