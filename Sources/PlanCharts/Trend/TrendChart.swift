import Charting
import PlanModel
import Wording

/// Figures over time, with what is to be reached and the path there.
package struct TrendChart: PlanChart {
  package static let kind = ChartKind.line

  /// What the chart is of.
  enum Heading: Sendable {
    /// A series of the plan.
    case series(Measured)
    /// Lines that a call gives, in one unit.
    case given(GivenHeading, [GivenSeries], Unit)
  }

  /// What there is to say of a series of the plan.
  struct Measured: Sendable {
    /// What is measured.
    let indicator: String
    /// What became of the promise, or the latest figure.
    let sentence: String
    /// Whether the same is promised for every year, so that the path is level.
    let isLevel: Bool
    /// Whether it has sums or means over years, which only the table has.
    let hasSpans: Bool
    /// Its figures, then what is promised.
    let rows: [[String]]
  }

  package let name: String
  package let sources: ChartSources
  /// The lines, with their values in `unit`.
  let spec: LineChart.Spec
  let unit: ChartUnit
  let heading: Heading

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    .line(try LineChart.layout(spec, width: width))
  }
}
