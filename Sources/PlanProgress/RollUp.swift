import PlanModel

/// How many of a set of targets have which verdict; never a mean of ratios.
public struct RollUp: Sendable, Hashable {
  /// The number of targets.
  public let total: Int
  /// The number of targets that some observation stands behind.
  public let withData: Int
  /// How many have each verdict; a verdict that none has is absent.
  public let counts: [Status: Int]

  /// Counts `assessments`.
  ///
  /// O(n).
  public init(_ assessments: some Sequence<Assessment>) {
    let counts = assessments.reduce(into: [Status: Int]()) { $0[$1.status, default: 0] += 1 }
    self.counts = counts
    self.total = counts.values.reduce(0, +)
    self.withData = counts.filter { $0.key.hasEvidence }.values.reduce(0, +)
  }

  /// The verdicts that occur and their counts, in the order of the ladder.
  public var entries: [(status: Status, count: Int)] {
    Status.allCases.compactMap { status in counts[status].map { (status, $0) } }
  }
}
