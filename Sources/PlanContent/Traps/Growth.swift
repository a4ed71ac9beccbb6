import Diagnostics
import Glibc
import PlanModel

/// Growth rates that the levels of the same years exclude.
///
/// The rates of an indicator `x` are those of `x-growth`, in percent. No rate is computed across a break.
func contradictedGrowth(in plan: Plan) -> [Finding] {
  plan.series.values.flatMap { rates -> [Finding] in
    guard let indicator = plan.indicators[rates.key.indicator], indicator.measure == .rate,
      indicator.unit.family == .percent,
      let levels = indicator.levels.flatMap({ plan.series($0, in: rates.key.area) })
    else { return [] }
    return rates.observations.compactMap { rate in
      guard let growth = rate.quantity, rate.note == nil, rate.status != .forecast,
        let ends = Ends(of: rate.period, in: levels.observations), ends.isComparable,
        let implied = ends.growth, !implied.overlaps(growth.extent)
      else { return nil }
      return contradiction(rate, growth, ends)
    }
  }
}

private func contradiction(_ rate: Observation, _ growth: Quantity, _ ends: Ends) -> Finding {
  Finding(
    .warning, "growth-contradicts-levels", at: Cell("value", of: rate.origin),
    Text(
      zh: "增速 \(growth.value.plain)% 与总量不符：按总量算是 \(ends.rate.plain)%",
      en: "a growth of \(growth.value.plain)% contradicts the levels, which give \(ends.rate.plain)%"),
    help: .correctOrExplain(
      Text(zh: "其中一行（例如增速按不变价、总量按现价）", en: "one of the rows (such as constant against current prices)")),
    notes: [ends.first, ends.last].map {
      Finding.Note(
        cell: Cell("value", of: $0.origin), message: Text(zh: "\($0.period) 的总量", en: "the level of \($0.period)"))
    })
}

/// The levels before and at the end of a time.
private struct Ends {
  let first: Observation
  let last: Observation
  let years: Double
  /// Whether one method measured both, and no remark says otherwise.
  let isComparable: Bool

  /// The ends of `period`; nil where one of the levels is not known.
  init?(of period: Period, in levels: [Observation]) {
    guard let last = levels.first(where: { $0.period == period.last }),
      let first = levels.first(where: { $0.period == period.previous })
    else { return nil }
    let between = levels.filter { first.period < $0.period && $0.period <= last.period }
    self.first = first
    self.last = last
    years = Double(period.years.count)
    isComparable =
      between.allSatisfy { $0.status != .breakInSeries }
      && [first, last].allSatisfy { $0.note == nil && $0.status != .forecast }
  }

  /// The mean growth that the levels allow, in percent.
  var growth: Interval? {
    guard let before = first.quantity?.extent, let after = last.quantity?.extent, before.low > 0, after.low > 0 else {
      return nil
    }
    return Interval(percent(after.low / before.high), percent(after.high / before.low))
  }

  /// The mean growth between the printed levels, in percent with one decimal.
  var rate: Double {
    let ratio = (last.quantity?.value ?? 0) / (first.quantity?.value ?? 1)
    return (percent(ratio) * 10).rounded() / 10
  }

  private func percent(_ ratio: Double) -> Double { (pow(ratio, 1 / years) - 1) * 100 }
}

extension Period {
  /// The period whose level ends it.
  fileprivate var last: Period {
    if case .span(_, let year) = self { .year(year) } else { self }
  }

  /// The period that its growth is compared with: the same time a year before.
  fileprivate var previous: Period {
    switch self {
    case .year(let year), .span(let year, _): .year(year - 1)
    case .month(let year, let month): .month(year - 1, month)
    case .quarter(let year, let quarter): .quarter(year - 1, quarter)
    }
  }
}

extension Indicator {
  /// The indicator whose growth this one is, by its id.
  fileprivate var levels: ID? {
    let suffix = "-growth"
    return id.rawValue.hasSuffix(suffix) ? ID(rawValue: String(id.rawValue.dropLast(suffix.count))) : nil
  }
}
