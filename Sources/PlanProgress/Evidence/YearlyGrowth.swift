import PlanModel

/// What each year grew by, in percent: a rate as it is, an index of the year before less 100, a level over the last.
struct YearlyGrowth {
  private let rates: [Int: Quantity]

  /// Reads figures of whole years; no rate is computed from a level before a break to one after it.
  init(_ figures: [Assessment.Figure], of indicator: Indicator, breaks: [Period]) {
    let yearly = figures.filter { if case .year = $0.period { true } else { false } }
    let known = Dictionary(yearly.map { ($0.period.year, $0.quantity) }, uniquingKeysWith: { _, last in last })
    rates = known.reduce(into: [:]) { result, entry in
      let rate: Quantity? =
        switch indicator.measure {
        case .rate: entry.value
        case .index: entry.value.map { $0 - 100 }
        default:
          breaks.contains { $0.year == entry.key }
            ? nil : known[entry.key - 1].flatMap { Self.growth(from: $0, to: entry.value) }
        }
      if let rate, rate.interval.low > -100, rate.interval.high.isFinite { result[entry.key] = rate }
    }
  }

  /// Reads what is known of a partner on a day.
  init(of partner: Setting.Partner, asOf: CalendarDate) {
    let known = partner.series.observations.filter { $0.status != .forecast && $0.period.end <= asOf }
    let breaks = known.filter { $0.status == .breakInSeries }.map(\.period)
    self.init(known.compactMap(\.figure), of: partner.indicator, breaks: breaks)
  }

  /// The growth of a year in percent; nil where it is not known.
  subscript(year: Int) -> Quantity? { rates[year] }

  private static func growth(from before: Quantity, to after: Quantity) -> Quantity? {
    guard before.interval.low > 0, before.interval.high.isFinite else { return nil }
    func rate(_ after: Double, _ before: Double) -> Double { (after / before - 1) * 100 }
    return Quantity(
      value: rate(after.value, before.value),
      interval: Interval(
        rate(after.interval.low, before.interval.high), rate(after.interval.high, before.interval.low)),
      precision: 0)
  }
}
