import PlanModel

/// The path in proportion to time from a target's baseline to its goal, for charts.
public struct Trajectory: Sendable, Hashable {
  /// A place on the path.
  public struct Point: Sendable, Hashable {
    /// When the value is due.
    public let time: Instant
    /// The value in the indicator's unit.
    public let value: Double

    /// A place on the path.
    public init(time: Instant, value: Double) {
      self.time = time
      self.value = value
    }
  }

  /// Two points on a linear path; on a geometric one also every year between.
  public let points: [Point]

  /// The path that an assessment used; nil where it used none.
  ///
  /// O(years).
  public init?(_ assessment: Assessment) {
    guard let path = assessment.path, let baseline = assessment.baseline, let goal = assessment.goal else { return nil }
    let (start, end) = (baseline.period.endInstant, assessment.target.due.endInstant)
    guard start < end else { return nil }
    // A range is reached at the end that is nearer to the baseline.
    let isRange = assessment.target.kind == .range
    let value = isRange ? goal.interval.nearest(to: baseline.quantity.value) : goal.value
    let course = Course(start: baseline.quantity.value, goal: value, path: path)
    let whole = stride(from: start.years.rounded(.down) + 1, to: end.years, by: 1).map { Instant(years: $0) }
    self.points =
      [Point(time: start, value: course.start)]
      + (path == .linear ? [] : whole).map { Point(time: $0, value: course.value(at: ($0 - start) / (end - start))) }
      + [Point(time: end, value: course.goal)]
  }
}

extension Interval {
  /// The value within the interval that is nearest to `value`.
  fileprivate func nearest(to value: Double) -> Double {
    min(max(value, low), high)
  }
}
