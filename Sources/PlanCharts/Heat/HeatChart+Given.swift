import Charting
import PlanModel
import Wording

extension HeatChart {
  /// Values year by year, as a call gives them.
  package struct GivenRow: Sendable {
    let name: String
    let direction: Indicator.Direction
    let points: [GivenCell]

    package init(name: String, direction: Indicator.Direction, points: [GivenCell]) {
      (self.name, self.direction, self.points) = (name, direction, points)
    }
  }

  /// The value of a year; nil where there is none.
  package struct GivenCell: Sendable {
    let year: Int
    let value: ValueInterval?
    let status: Observation.Status

    package init(year: Int, value: ValueInterval?, status: Observation.Status) {
      (self.year, self.value, self.status) = (year, value, status)
    }
  }

  /// Rows that a call gives.
  package init(_ rows: [GivenRow], _ heading: GivenHeading, _ voice: Voice) {
    name = "heat"
    sources = .stated(heading.source)
    shown = Set(rows.flatMap { $0.points.map(\.year) }).sorted()
    self.rows = rows.map { row in
      Row(
        id: row.name, mark: row.name, name: row.name, direction: row.direction,
        cells: row.points.map { Cell($0, voice) })
    }
    self.heading = .given(heading)
  }
}

extension HeatChart.Cell {
  fileprivate init(_ given: HeatChart.GivenCell, _ voice: Voice) {
    self.init(
      year: given.year, value: given.value, kind: LineChart.Kind(given.status), mark: nil,
      words: given.value.map { GivenWords.figure($0, unit: .none, voice) + Firmness(given.status).aside(voice) }
        ?? voice(ChartPhrase.noData))
  }
}
