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
}

extension Evidence {
  /// What past paces say about the pace that the rest needs.
  func outlook(needed: Double, paces: [Double], points: Int) -> Assessment.Outlook? {
    guard points >= thresholds.outlookPoints else { return nil }
    return Assessment.Outlook(needed: needed, paces: paces, recent: thresholds.recentPaces, least: 1)
  }

  /// Adds the yearly figures, and what the rest of a distance needs unless it is reached or over.
  func addRest(to result: inout Assessment, on distance: Distance) {
    guard let latest else { return }
    let (value, years) = (latest.quantity.value, target.due.endInstant - latest.period.endInstant)
    let yearly = yearlyPoints
    result.terms = yearly.map { Assessment.Term(period: $0.period, quantity: $0.quantity) }
    guard !isClosed, years > 0, !distance.line.isReached(at: Corner(value)) else { return }
    let rest = distance.course.needed(from: value, years: years)
    guard rest.isFinite else { return }
    result.needed = rest
    let paces = zip(yearly, yearly.dropFirst()).map { earlier, later in
      distance.course.pace(
        from: earlier.quantity.value, to: later.quantity.value,
        years: later.period.endInstant - earlier.period.endInstant)
    }
    let needed = (1 - distance.course.done(at: value)) / years
    result.outlook = outlook(needed: needed, paces: paces, points: yearly.count)
  }

  /// The baseline and every later figure of a whole year, since the last change of definition.
  private var yearlyPoints: [Assessment.Figure] {
    ([baseline].compactMap(\.self) + points).filter { figure in
      guard case .year = figure.period else { return false }
      return lastBreak.map { figure.period >= $0 } ?? true
    }
  }
}
