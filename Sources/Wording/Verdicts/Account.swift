import PlanModel
import PlanProgress

/// What a sentence has to tell, before it is put into a language.
struct Account {
  let assessment: Assessment
  let setting: Setting
  let thresholds: Thresholds
  let asOf: CalendarDate

  var target: Target { assessment.target }
  var unit: Unit { setting.indicator.unit }
  var isPercent: Bool { unit.family == .percent }
  var isRank: Bool { setting.indicator.measure == .rank }
  /// Whether years add up or compound, so that their total is what is measured.
  var isTally: Bool { assessment.soFar != nil && target.kind != .inStep }
  /// Whether a date decides.
  var isDated: Bool { target.kind == .milestone }
  /// Whether its figures only stand for a document's yes or no.
  var isJudgedByDocument: Bool { isDated || target.kind == .delegated }
  /// The years in which the promise must be kept.
  var window: ClosedRange<Int> { target.window(in: setting.span) }

  /// Whether the promise is a rise; a limit without a stated side is a fall.
  var isRising: Bool {
    if let stated = target.comparison?.isRising { return stated }
    if let goal = assessment.goal?.value, let start = assessment.baseline?.quantity.value, goal != start,
      assessment.path != nil
    {
      return goal > start
    }
    return setting.indicator.direction.isRising ?? (target.kind != .limit)
  }

  /// The number of years that have a figure.
  var covered: Int { assessment.terms.reduce(0) { $0 + $1.period.years.count } }

  /// The years that the rest still has: those without a figure, or those from the last figure on.
  var restYears: Double {
    if isTally { return Double(window.count - covered) }
    return target.due.endInstant - (assessment.latest?.period.endInstant ?? target.due.endInstant)
  }

  /// The years after the last figure, where some of them are over and “remaining” would mislead.
  var staleYears: Period? {
    guard !isTally, case .year(let last)? = assessment.latest?.period, case .year(let due) = target.due,
      asOf.year > last + 1
    else { return nil }
    return last + 1 == due ? .year(due) : .span(last + 1, due)
  }

  /// Whether each of the periods that must hold is a year.
  var isYearly: Bool {
    assessment.terms.allSatisfy { if case .year = $0.period { true } else { false } }
  }

  /// Whether the promise is told by what it starts from.
  var followsBaseline: Bool { [.change, .multiple, .cumulativeCut].contains(target.kind) }

  /// Whether years are put together that a name such as 当年引育人才 would contradict.
  var isOverYears: Bool { [.cumulative, .eachYear].contains(target.kind) }

  /// Whether the indicator is itself a cut, so that it is reached and not cut.
  var isNamedCut: Bool {
    let endings = ["降幅", "减幅", "降低率", "下降率", "降低幅度", "下降幅度"]
    return endings.contains { setting.indicator.name(.zh).hasSuffix($0) }
  }

  /// How the number of a promise without a side is hedged.
  var hedge: Hedge {
    if target.comparison == .about { return .about }
    guard target.comparison == nil, let goal = target.goal else { return .none }
    switch (goal.interval.low < goal.value, goal.interval.high > goal.value) {
    case (true, true): return .about
    case (true, false): return .nearly
    case (false, true): return .over
    case (false, false): return .none
    }
  }

  /// Whether the promise is told without its number, because it has none.
  var isWordsOnly: Bool {
    target.goal == nil && ![.inStep, .milestone, .delegated].contains(target.kind) || target.kind == .qualitative
  }

  /// The share covered at its two ends, as percentages; one where they read the same.
  var done: [String] {
    guard let done = assessment.done, done.low.isFinite, done.high.isFinite else { return [] }
    let ends = [Notation.percent(done.low), Notation.percent(done.high)]
    return ends[0] == ends[1] ? [ends[0]] : ends
  }

  /// The gap to the share that was due, where it is one number.
  var gap: Double? {
    assessment.gap.flatMap { $0.isExact && $0.low.isFinite ? $0.low : nil }
  }

  /// The goal and what it started from both known, whether the promise is a fall.
  var isFall: Bool {
    guard !isRising, let goal = assessment.goal?.value, let start = assessment.baseline?.quantity.value else {
      return false
    }
    return start > goal
  }

  /// How far the last figure is from the goal, where both are exact and in one unit.
  var distanceLeft: Double? {
    guard [.level, .share, .change, .multiple, .cumulative].contains(target.kind),
      let goal = assessment.goal?.value, let reached = assessment.soFar ?? assessment.latest, reached.quantity.isExact
    else { return nil }
    let rest = abs(goal - reached.quantity.value)
    return rest > 0 ? rest : nil
  }
}

extension Account {
  /// The words that make a number less than exact: 左右, 近, 超过.
  enum Hedge {
    case none, about, nearly, over
  }
}

extension [Int] {
  /// Ascending numbers as runs without gaps.
  var runs: [ClosedRange<Int>] {
    reduce(into: []) { runs, number in
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.endIndex - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
  }
}

extension Quantity {
  /// Whether it is one number.
  var isExact: Bool { interval.isExact }
}
