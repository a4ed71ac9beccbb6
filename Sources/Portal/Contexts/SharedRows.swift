import PlanModel
import Templating

/// Rows that stand on several pages, composed once for all of them.
struct SharedRows: Sendable {
  /// Every target with its verdict.
  private(set) var targets: [Target.ID: Value] = [:]
  /// The latest figure of every series.
  private(set) var latest: [Series.Key: Value] = [:]

  /// No rows yet.
  init() {}

  init(_ edition: Edition) {
    for assessment in edition.progress.assessments {
      targets[assessment.target.id] = edition.describe(assessment)
    }
    latest = edition.plan.series.compactMapValues { $0.observations.last.map(edition.context) }
  }
}
