import Charting
import PlanModel
import Wording

/// Figures year by year: a row for each thing, a tint from its worst to its best.
package struct HeatChart: PlanChart {
  package static let kind = ChartKind.heat

  /// No more years than these are shown.
  package static let years = 8

  /// What one thing has for each year.
  struct Row: Sendable {
    let id: String
    /// Its name beside the row, which may carry a unit, and in the table.
    let mark, name: String
    let direction: Indicator.Direction
    let cells: [Cell]

    /// The figure of a year; the last of several counts.
    subscript(year: Int) -> Cell? { cells.last { $0.year == year && $0.value != nil } }
  }

  /// The figure of a year.
  struct Cell: Sendable {
    let year: Int
    let value: ValueInterval?
    let kind: LineChart.Kind
    /// What is written in the cell; nil writes the value as it is.
    let mark: String?
    /// The figure in the table, with how firm it is.
    let words: String
  }

  /// What the chart is of.
  enum Heading: Sendable {
    /// An area by its name.
    case area(String)
    case given(GivenHeading)
  }

  package let name: String
  package let sources: ChartSources
  let rows: [Row]
  /// The years that the table shows, in order.
  let shown: [Int]
  let heading: Heading

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    let rows = rows.prefix(heading.limit).map { row in
      HeatTable.Row(
        id: row.id, name: row.mark, direction: row.direction == .down ? .down : .up,
        cells: row.cells.map { HeatTable.Cell(year: $0.year, value: $0.value, kind: $0.kind, text: $0.mark) })
    }
    let spec = HeatTable.Spec(rows: Array(rows), maximumYears: Self.years, cutText: voice(HeatPhrase.cut))
    return .heat(try HeatTable.layout(spec, width: width))
  }
}

extension HeatChart.Heading {
  /// How many rows are drawn: a call gets all that it asks for.
  var limit: Int {
    switch self {
    case .area: ChartLimit.rows
    case .given: .max
    }
  }
}
