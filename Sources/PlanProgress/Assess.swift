import PlanModel

/// Judges every target of a plan on the day `asOf`.
///
/// Returns the verdicts in the order of the plan's targets. O(targets × length of their series).
public func assess(_ plan: Plan, asOf: CalendarDate, thresholds: Thresholds = .standard) -> Progress {
  let assessments = plan.targets.map { target in
    guard let setting = Setting(of: target, in: plan) else { return Assessment(ofUnknownIndicator: target, asOf: asOf) }
    let series = plan.series(target.indicator, in: target.area)
    return assess(target, series: series, setting: setting, asOf: asOf, thresholds: thresholds)
  }
  return Progress(asOf: asOf, assessments: assessments)
}

/// Judges one target on the day `asOf` by its series, nil if nothing was observed.
///
/// Returns the verdict with every input and result. O(length of the series).
public func assess(
  _ target: Target, series: Series?, setting: Setting, asOf: CalendarDate, thresholds: Thresholds = .standard
) -> Assessment {
  Case(target, series: series, setting: setting, asOf: asOf, thresholds: thresholds).judge()
}
