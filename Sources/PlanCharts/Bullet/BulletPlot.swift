import Charting
import PlanModel
import PlanProgress
import Wording

/// The share that is done against the share that was due.
package struct BulletPlot: PlanChart {
  package static let kind = ChartKind.bullet

  /// What the chart is of.
  enum Heading: Sendable {
    /// A promise of the plan.
    case promise(Promise)
    /// Shares that a call gives.
    case given(GivenHeading)
  }

  /// What there is to say of a promise of the plan.
  struct Promise: Sendable {
    /// What is promised.
    let indicator: String
    let due: Period
    /// The promised figure in words; nil where it has none.
    let goal: String?
    /// What became of it.
    let sentence: String
  }

  package let name: String
  package let sources: ChartSources
  /// The share that is done, 0 to 1 and beyond.
  let done: ValueInterval
  /// The share that was due.
  let due: Double?
  let status: Status?
  let heading: Heading

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    let spec = BulletChart.Spec(
      done: done, due: due, doneLabel: doneLabel(voice), dueLabel: dueLabel(voice) ?? "",
      targetLabel: voice(ChartPhrase.target, ["figure": goal]))
    return .bullet(try BulletChart.layout(spec, width: width), status?.tone ?? .unknown)
  }
}
