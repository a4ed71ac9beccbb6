import PlanModel

/// The verdicts on all targets of a plan on one day.
public struct Progress: Sendable {
  /// The day that the verdicts are given for.
  public let asOf: CalendarDate
  /// The verdicts, in the order of the plan's targets.
  public let assessments: [Assessment]
  private let positions: [Target.ID: Int]

  /// Keeps the order of `assessments`.
  ///
  /// O(n).
  public init(asOf: CalendarDate, assessments: [Assessment]) {
    self.asOf = asOf
    self.assessments = assessments
    self.positions = Dictionary(
      assessments.enumerated().map { ($0.element.target.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The verdict on a target.
  ///
  /// O(1).
  public subscript(id: Target.ID) -> Assessment? {
    positions[id].map { assessments[$0] }
  }
}
