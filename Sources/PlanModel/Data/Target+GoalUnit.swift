extension Target {
  /// The unit of the figure that is promised for an indicator in `unit`: a multiple is so many times the baseline, rates
  /// are percentages whatever grows, and a change is a difference.
  public func goalUnit(of unit: Unit) -> Unit {
    switch kind {
    case .multiple: .times
    case .growth, .cumulativeCut: .percent
    case .change: unit.ofDifferences
    case .level, .share, .eachYear, .cumulative, .limit, .maintain, .range, .rank, .inStep, .milestone, .delegated,
      .qualitative:
      unit
    }
  }
}
