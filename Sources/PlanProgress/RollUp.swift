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
    var (counts, withData) = ([Status: Int](), 0)
    for assessment in assessments {
      counts[assessment.status, default: 0] += 1
      if assessment.hasEvidence { withData += 1 }
    }
    self.counts = counts
    self.withData = withData
    self.total = counts.values.reduce(0, +)
  }

  /// The verdicts that occur and their counts, in the order of the ladder.
  public var entries: [(status: Status, count: Int)] {
    Status.allCases.compactMap { status in counts[status].map { (status, $0) } }
  }
}

extension Assessment {
  /// Whether any observation stands behind the verdict, also where it allows no measure.
  ///
  /// A milestone that no document reports has only a planned date behind it.
  public var hasEvidence: Bool {
    (status.hasEvidence && reason != .notStaged) || latest != nil || later != nil
  }
}
