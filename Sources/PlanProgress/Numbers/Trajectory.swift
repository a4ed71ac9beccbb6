import PlanModel

/// The path in proportion to time from a target's baseline to its goal, for charts.
public struct Trajectory: Sendable, Hashable {
  /// A place on the path.
  public struct Point: Sendable, Hashable {
    /// The time on an axis of years; 2025 is the end of that year.
    public let year: Double
    /// The value in the indicator's unit.
    public let value: Double

    /// A place on the path.
    public init(year: Double, value: Double) {
      self.year = year
      self.value = value
    }
  }

  /// The path's shape.
  public let path: Target.Path
  /// Two points on a linear path; on a geometric one also every year between.
  public let points: [Point]

  /// The path that an assessment used; nil where it used none.
  ///
  /// O(years).
  public init?(_ assessment: Assessment) {
    guard let path = assessment.path, let baseline = assessment.baseline, let goal = assessment.goal else { return nil }
    let (start, end) = (baseline.period.position, assessment.target.due.position)
    guard start < end else { return nil }
    // A range is reached at the end that is nearer to the baseline.
    let isRange = assessment.target.kind == .range
    let value = isRange ? goal.interval.nearest(to: baseline.quantity.value) : goal.value
    let course = Course(start: baseline.quantity.value, goal: value, path: path)
    let between = path == .linear ? [] : Array(stride(from: start.rounded(.down) + 1, to: end, by: 1))
    self.path = path
    self.points =
      [Point(year: start, value: course.start)]
      + between.map { Point(year: $0, value: course.value(at: ($0 - start) / (end - start))) }
      + [Point(year: end, value: course.goal)]
  }

  /// The value that the path asks for at a time, held at its ends.
  public func value(at year: Double) -> Double? {
    guard let first = points.first, let last = points.last else { return nil }
    let share = min(max((year - first.year) / (last.year - first.year), 0), 1)
    return Course(start: first.value, goal: last.value, path: path).value(at: share)
  }
}

extension Interval {
  /// The value within the interval that is nearest to `value`.
  fileprivate func nearest(to value: Double) -> Double {
    min(max(value, low), high)
  }
}
