import PlanModel

/// A target to be judged on a day: from here each judge is handed what its kind of promise needs, and no more.
struct Case {
  private let promise: Promise
  private let evidence: Evidence
  private let deadline: Deadline
  private let setting: Setting
  private let asOf: CalendarDate
  private let thresholds: Thresholds

  init(_ target: Target, series: Series?, setting: Setting, asOf: CalendarDate, thresholds: Thresholds) {
    promise = Promise(target: target, indicator: setting.indicator, years: target.window(in: setting.span))
    evidence = Evidence(
      series?.observations ?? [], for: target, of: setting.indicator, after: target.start(in: setting.span), asOf: asOf)
    deadline = Deadline(target.due, releaseLag: setting.indicator.releaseLag, asOf: asOf)
    (self.setting, self.asOf, self.thresholds) = (setting, asOf, thresholds)
  }

  /// The verdict, by the judge of the promise's kind.
  func judge() -> Assessment {
    switch promise.target.kind {
    case .level, .share, .change, .multiple: distance
    case .growth: tally(.growth)
    case .cumulative: tally(.sum)
    case .cumulativeCut: promise.isOfRate ? tally(.cut) : distance
    case .limit, .maintain, .eachYear: holding
    case .inStep: inStep
    case .range: range
    case .rank: rank
    case .milestone: milestone
    case .delegated: delegated
    case .qualitative: blank.with(.qualitative)
    }
  }

  /// What does not depend on the kind of promise.
  private var blank: Assessment {
    Assessment(
      target: promise.target, goal: promise.goal, baseline: evidence.baseline, latest: evidence.latest,
      later: evidence.later, forecast: evidence.forecast, status: .noData, isClosed: deadline.isClosed)
  }
}

extension Case {
  private var distance: Assessment {
    DistanceJudge(promise: promise, evidence: evidence, deadline: deadline, thresholds: thresholds).judge(blank)
  }

  private func tally(_ rule: Tally.Rule) -> Assessment {
    TallyJudge(
      promise: promise, rule: rule, points: evidence.points, breaks: evidence.breaks, deadline: deadline,
      thresholds: thresholds
    ).judge(blank)
  }

  private var range: Assessment {
    guard let goal = promise.goal else { return blank.unmeasurable(.noNumber) }
    let range = goal.interval.opened(towards: promise.indicator.direction)
    return RangeJudge(
      range: range, indicator: promise.indicator, evidence: evidence, deadline: deadline, thresholds: thresholds,
      holding: holding(inside: .band(low: range.lowerBound, high: range.upperBound))
    ).judge(blank)
  }

  private var holding: Assessment {
    guard let goal = promise.goal else { return blank.unmeasurable(.noNumber) }
    return holding(inside: promise.bound(goal, tolerance: thresholds.maintained)).judge(blank)
  }

  /// A task handed down is judged by the yearly verdicts on it: 1 for fulfilled, 0 for not, unless a goal is named.
  private var delegated: Assessment {
    guard evidence.latest != nil else { return blank.with(.qualitative) }
    let line = GoalLine(value: promise.goal?.value ?? 1, isRising: promise.target.comparison?.isRising ?? true)
    return holding(inside: .side(line)).judge(blank)
  }

  private func holding(inside bound: Bound) -> HoldingJudge {
    HoldingJudge(bound, of: promise, on: evidence, until: deadline)
  }

  private var rank: Assessment {
    guard let goal = promise.goal else { return blank.with(.qualitative) }
    let line = GoalLine(value: goal.nearEnd(isRising: false), isRising: false)
    return RankJudge(line: line, evidence: evidence, deadline: deadline).judge(blank)
  }

  private var inStep: Assessment {
    InStepJudge(
      years: promise.years, line: promise.lead(tolerance: thresholds.inStep), deadline: deadline,
      // A level of the base year is where the growth of the first year starts.
      own: evidence.latest.map { _ in YearlyGrowth(evidence.way, of: promise.indicator, breaks: evidence.breaks) },
      partner: setting.partner.map { YearlyGrowth(of: $0, asOf: asOf) }
    ).judge(blank)
  }

  private var milestone: Assessment {
    MilestoneJudge(
      milestone: setting.milestone, goal: promise.goal?.value ?? 1,
      figures: evidence.points + [evidence.later].compactMap(\.self), hasDueFigure: evidence.hasDueFigure,
      deadline: deadline, asOf: asOf
    ).judge(blank)
  }
}
