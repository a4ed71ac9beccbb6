import PlanModel

extension Course {
  /// Whether the way is shorter than so many `units` of the rounding of the coarser of the figures at its ends.
  func isWithinRounding(of figures: [Assessment.Figure?], in indicator: Indicator, units: Double) -> Bool {
    guard let unit = figures.compactMap({ $0?.roundingUnit(in: indicator) }).max() else { return false }
    return abs(goal - start) < units * unit * (1 - 1e-9)
  }
}

extension Assessment.Figure {
  /// One unit of the last printed digit; 0 for an exact figure, as a whole count is.
  fileprivate func roundingUnit(in indicator: Indicator) -> Double {
    let isCount = indicator.measure == .stock || indicator.measure == .flow
    let isWhole = quantity.precision == 0.5 && indicator.unit.family == .count && indicator.unit.exponent == 0
    return isCount && isWhole ? 0 : quantity.precision * 2
  }
}
