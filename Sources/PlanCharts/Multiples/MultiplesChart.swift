import Charting
import PlanModel
import Wording

/// Several series, each in a panel of its own, all on the same axes.
package struct MultiplesChart: PlanChart {
  package static let kind = ChartKind.multiples

  /// A series of the plan that gets a panel of its own.
  struct Plotted: Sendable {
    /// The indicator among an area's, or the area among an indicator's.
    let name: String
    let unit: Unit
    /// The figures of whole years, in order of time; at least two.
    let observations: [Observation]
    let first: Quantity
    let last: Quantity
  }

  /// What the chart is of.
  enum Heading: Sendable {
    /// Series of the plan, under a title.
    case series(String, [Plotted])
    /// Series that a call gives, in one unit.
    case given(GivenHeading, [GivenSeries], Unit)
  }

  package let name: String
  package let sources: ChartSources
  let panels: [SmallMultiples.Panel]
  /// The unit that all values share; nil where each panel is an index of its own.
  let unit: ChartUnit?
  let heading: Heading

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    let spec = SmallMultiples.Spec(panels: panels, axis: unit == nil ? .indexed : .shared, format: unit?.format)
    return .multiples(try SmallMultiples.layout(spec, width: width))
  }
}
