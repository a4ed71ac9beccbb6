import Charting
import PlanModel
import Wording

/// A time and a value, as a call gives them.
package struct GivenPoint: Sendable {
  /// The year whose end is meant; 2024.5 is half a year later.
  package let time: Double
  /// Nil in a gap.
  package let value: ValueInterval?
  /// How firm the value is.
  package let status: Observation.Status

  package init(time: Double, value: ValueInterval?, status: Observation.Status = .actual) {
    (self.time, self.value, self.status) = (time, value, status)
  }

  /// When the value was reached.
  var instant: Instant { Instant(completedYears: time) }

  /// The point as line charts have it, in `unit`.
  func plotted(in unit: ChartUnit) -> LineChart.DataPoint {
    LineChart.DataPoint(
      time: instant.years, value: value.map(unit.drawn), kind: LineChart.Kind(status), label: value.map(unit.text))
  }
}

/// A series, as a call gives it.
package struct GivenSeries: Sendable {
  package let name: String
  /// In order of time, each time once.
  package let points: [GivenPoint]

  package init(name: String, points: [GivenPoint]) {
    (self.name, self.points) = (name, points)
  }

  /// The values that there are.
  var known: [ValueInterval] { points.compactMap(\.value) }
}

extension [GivenSeries] {
  /// The series by time, with a column for each.
  func table(in unit: Unit, _ voice: Voice) -> ChartTable {
    let times = Set(flatMap { $0.points.map(\.time) }).sorted()
    return ChartTable(
      columns: [voice(ColumnPhrase.period)] + map(\.name),
      rows: times.map { time in
        [Coordinate.text(time)] + map { line in voice.figure(line.points.first { $0.time == time }, unit: unit) }
      })
  }
}

extension Sequence<ValueInterval> {
  /// Both ends of each.
  var bounds: [Double] { flatMap { [$0.low, $0.high] } }
}

extension Voice {
  /// A value or both its bounds with its unit; in words where there is none.
  func figure(_ value: ValueInterval?, unit: Unit) -> String {
    guard let value else { return self(ChartPhrase.noData) }
    let high = figure(value.high, unit: unit)
    return value.isExact ? high : parts(value.low, unit: unit).number + "–" + high
  }

  /// The value of a point, with how firm it is where that is not plain; in words where there is none.
  func figure(_ point: GivenPoint?, unit: Unit) -> String {
    let words = figure(point?.value, unit: unit)
    guard let point, point.value != nil else { return words }
    return self.words(words, for: point.status)
  }

  /// The words of a figure, with how firm it is where that is not plain.
  func words(_ figure: String, for status: Observation.Status) -> String {
    status == .actual ? figure : annotated(figure, with: word("observation", status.rawValue))
  }
}
