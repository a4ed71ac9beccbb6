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
    latest = edition.plan.series.compactMapValues { $0.latest.map(edition.context) }
  }
}

extension Series {
  /// The observation that speaks for the series: the last that is measured, else the last that is expected.
  var latest: Observation? {
    observations.last { $0.quantity != nil && $0.status != .forecast } ?? observations.last
  }
}
