import PlanModel

/// The figures that bear on a target, sorted by what they may be used for.
///
/// It sees neither what is promised, nor by which cuts it is judged; what it is not told of, nobody knew on the day.
struct Evidence {
  /// The figure that the promise starts from, if there is one.
  let baseline: Assessment.Figure?
  /// The figures later than the baseline and not after the due period, in order of time.
  let points: [Assessment.Figure]
  /// The newest figure after the due period.
  let later: Assessment.Figure?
  /// The newest forecast, if it is later than every figure that counts.
  let forecast: Assessment.Figure?
  /// The periods after the baseline in which the definition changed, in order of time.
  let breaks: [Period]
  /// Whether the figure that counts is that of the due period.
  let hasDueFigure: Bool
}

extension Evidence {
  /// The figure that counts.
  var latest: Assessment.Figure? { points.last }

  /// The baseline and the figures that count.
  var way: [Assessment.Figure] { [baseline].compactMap(\.self) + points }

  /// The figures of `way` that are of whole years, since the last change of definition.
  var yearly: [Assessment.Figure] {
    way.filter { figure in
      guard case .year = figure.period else { return false }
      return isOfLastDefinition(figure)
    }
  }

  /// The figures that count since the last change of definition.
  var comparable: [Assessment.Figure] { points.filter(isOfLastDefinition) }

  /// Whether the definition changed after `period`, so that no pace can be computed from it.
  func isBroken(since period: Period) -> Bool {
    guard let lastBreak = breaks.last, let latest else { return false }
    return period < lastBreak && lastBreak <= latest.period
  }

  private func isOfLastDefinition(_ figure: Assessment.Figure) -> Bool {
    breaks.last.map { figure.period >= $0 } ?? true
  }
}

extension [Assessment.Figure] {
  /// Whether one before the last was where the last one is not.
  func haveLeft(_ isThere: (Assessment.Figure) -> Bool) -> Bool {
    guard let last, !isThere(last) else { return false }
    return dropLast().contains(where: isThere)
  }
}

extension Observation {
  /// The period and the number, if there is a number.
  var figure: Assessment.Figure? {
    quantity.map { Assessment.Figure(period: period, quantity: $0) }
  }
}
