import PlanModel

// The choice of path.
extension Promise {
  /// The path to judge by: the stated one, else geometric for multiples and totals of money; linear where the values do
  /// not allow that.
  ///
  /// `figures` are those that lie on the way.
  func path(of course: Course, through figures: [Assessment.Figure]) -> Target.Path {
    let wanted = target.path ?? defaultPath
    return wanted == .geometric && !allowsGeometric(course, through: figures) ? .linear : wanted
  }

  /// The path that the verdict is tried on besides `path`; nil where there is none.
  func otherPath(than path: Target.Path?, of course: Course, through figures: [Assessment.Figure]) -> Target.Path? {
    guard target.kind == .level || target.kind == .multiple else { return nil }
    guard path == .linear else { return .linear }
    return allowsGeometric(course, through: figures) ? .geometric : nil
  }

  private var defaultPath: Target.Path {
    let isTotal = indicator.measure == .flow || indicator.measure == .stock
    let isMoneyTotal = target.kind == .level && isTotal && indicator.unit.family == .money
    return isMoneyTotal || target.kind == .multiple || target.kind == .cumulativeCut ? .geometric : .linear
  }

  private func allowsGeometric(_ course: Course, through figures: [Assessment.Figure]) -> Bool {
    guard [.level, .multiple, .cumulativeCut].contains(target.kind) else { return false }
    let corners = figures.flatMap { $0.quantity.corners.map(\.value) }
    return Course.allowsGeometric([course.start, course.goal] + corners)
  }
}
