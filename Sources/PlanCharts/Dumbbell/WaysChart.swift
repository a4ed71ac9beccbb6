import Charting
import PlanModel
import Wording

/// Where things stood, stand and are to go.
package struct WaysChart: PlanChart {
  package static let kind = ChartKind.dumbbell

  /// A value, where it is drawn, and its words beside the mark and in the table.
  package struct Entry: Sendable {
    let value: ValueInterval
    let mark: String
    let words: String
  }

  /// One thing on its way.
  package struct Way: Sendable {
    let id: String
    let name: String
    let then: Entry?
    let now: Entry
    let target: Entry?
  }

  /// What the chart is of.
  enum Heading: Sendable {
    /// Promises of the plan, on their ways from the baseline, 0%, to the goal, 100%; of these subjects.
    case promises(of: [String])
    /// Values that a call gives, in one unit.
    case given(GivenHeading, ChartUnit)
  }

  package let name: String
  package let sources: ChartSources
  let ways: [Way]
  let heading: Heading

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    let rows = ways.prefix(ChartLimit.rows).map { way in
      Dumbbell.Row(
        id: way.id, name: way.name, then: way.then.map(Self.entry), now: Self.entry(way.now),
        target: way.target.map(Self.entry))
    }
    switch heading {
    case .promises:
      return .dumbbell(
        try Dumbbell.layout(Dumbbell.Spec(rows: rows, format: NumberFormat(suffix: "%")), width: width))
    case .given(_, let unit):
      return .dumbbell(
        try Dumbbell.layout(Dumbbell.Spec(rows: rows, order: .asGiven, format: unit.format), width: width))
    }
  }

  private static func entry(_ entry: Entry) -> Dumbbell.Entry { Dumbbell.Entry(entry.value, entry.mark) }
}
