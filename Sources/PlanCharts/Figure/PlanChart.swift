import Charting
import PlanModel
import Wording

/// The data of a chart of one kind, whether they come from the plan or from a call.
///
/// A kind of chart is one folder: what it draws, how it is made from the plan, what it says, and how it is laid out.
package protocol PlanChart: Sendable {
  static var kind: ChartKind { get }
  /// Names the chart on its page.
  var name: String { get }
  /// Where its data are from.
  var sources: ChartSources { get }
  /// What it says.
  func words(in voice: Voice) -> ChartWords
  /// Where its marks go at `width` px; throws for what cannot be drawn.
  func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry
}

/// Where the data of a chart are from.
package enum ChartSources: Sendable {
  /// These documents of the plan.
  case documents(Set<Source.ID>)
  /// What a call says of its own data; nil where it says nothing.
  case stated(String?)

  /// The documents of some places.
  package static func cited(_ citations: some Sequence<Citation>) -> Self {
    .documents(Set(citations.map(\.source)))
  }
}
