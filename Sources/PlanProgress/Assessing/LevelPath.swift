import PlanModel

// The choice of path, and what depends on it.
extension Evidence {
  /// The path to judge by: the stated one, else geometric for multiples and totals of money; linear where signs differ.
  func path(of course: Course) -> Target.Path {
    let wanted = target.path ?? defaultPath
    return wanted == .geometric && !allowsGeometric(course) ? .linear : wanted
  }

  private var defaultPath: Target.Path {
    let isTotal = setting.indicator.measure == .flow || setting.indicator.measure == .stock
    let isMoneyTotal = target.kind == .level && isTotal && setting.indicator.unit.family == .money
    return isMoneyTotal || target.kind == .multiple || target.kind == .cumulativeCut ? .geometric : .linear
  }

  private func allowsGeometric(_ course: Course) -> Bool {
    guard [.level, .multiple, .cumulativeCut].contains(target.kind) else { return false }
    let corners = ([baseline].compactMap(\.self) + points).flatMap { $0.quantity.corners.map(\.value) }
    return Course.allowsGeometric([course.start, course.goal] + corners)
  }

  /// The verdict on the other path, if there is one and it differs.
  func sensitivity(of result: Assessment, on course: Course) -> Assessment.Sensitivity? {
    guard target.kind == .level || target.kind == .multiple, let baseline, let latest else { return nil }
    let other: Target.Path = result.path == .linear ? .geometric : .linear
    guard other == .linear || allowsGeometric(course) else { return nil }
    var alternative = result
    alternative.settle(
      verdicts(
        on: trials(on: other, from: baseline, to: latest), elapsed: result.elapsed,
        withinRounding: isWithinRounding(course)))
    guard alternative.status != result.status else { return nil }
    return Assessment.Sensitivity(path: other, status: alternative.status)
  }

  /// Whether the distance is lost in the rounding of the coarser of its two figures; a whole count is not rounded.
  func isWithinRounding(_ course: Course) -> Bool {
    let units = [baseline, latest].compactMap { $0?.roundingUnit(in: setting.indicator) }
    guard let unit = units.max() else { return false }
    return abs(course.goal - course.start) < thresholds.roundingUnits * unit * (1 - 1e-9)
  }
}

extension Assessment.Figure {
  /// One unit of the last printed digit; 0 for an exact figure.
  fileprivate func roundingUnit(in indicator: Indicator) -> Double {
    let isCount = indicator.measure == .stock || indicator.measure == .flow
    let isWhole = quantity.precision == 0.5 && indicator.unit.family == .count && indicator.unit.exponent == 0
    return isCount && isWhole ? 0 : quantity.precision * 2
  }
}
