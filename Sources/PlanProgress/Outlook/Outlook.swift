import PlanModel

extension Assessment.Outlook {
  /// Compares the pace that the rest needs with past paces, given in order of time.
  ///
  /// All paces count towards the goal, so that more is always better. Returns nil with fewer paces than `least`.
  init?(needed: Double, paces: [Double], recent: Int, least: Int) {
    guard paces.count >= max(least, 1), let best = paces.max() else { return nil }
    let latest = paces.suffix(max(recent, 1))
    let mean = latest.reduce(0, +) / Double(latest.count)
    // The mean of equal decimals may miss them by a rounding of Double.
    let slack = abs(needed) * 1e-9
    self = needed <= mean + slack ? .able : needed <= best + slack ? .push : .hard
  }

  /// The same, told by the method's cuts; nil with fewer than so many `points`.
  init?(needed: Double, paces: [Double], points: Int, _ thresholds: Thresholds) {
    guard points >= thresholds.outlookPoints else { return nil }
    self.init(needed: needed, paces: paces, recent: thresholds.recentPaces, least: 1)
  }
}

extension Assessment {
  /// Adds the yearly figures, and what the rest of a distance needs unless it is reached or over.
  mutating func addRest(of distance: Distance, after yearly: [Figure], _ thresholds: Thresholds) {
    guard let latest else { return }
    let (value, years) = (latest.quantity.value, target.due.endInstant - latest.period.endInstant)
    terms = yearly.map { Term(period: $0.period, quantity: $0.quantity) }
    guard !isClosed, years > 0, !distance.line.isReached(at: Corner(value)) else { return }
    let rest = distance.course.needed(from: value, years: years)
    guard rest.isFinite else { return }
    needed = rest
    let paces = zip(yearly, yearly.dropFirst()).map { earlier, later in
      distance.course.pace(
        from: earlier.quantity.value, to: later.quantity.value,
        years: later.period.endInstant - earlier.period.endInstant)
    }
    let share = (1 - distance.course.done(at: value)) / years
    outlook = Outlook(needed: share, paces: paces, points: yearly.count, thresholds)
  }
}
