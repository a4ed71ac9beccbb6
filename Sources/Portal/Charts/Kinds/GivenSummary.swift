import Charting
import PlanProgress

/// What charts of given data say in words.
extension Edition {
  /// Its title, and every name with its figure.
  func summary(_ title: String, _ figures: some Sequence<(String, String)>) -> String {
    let list = figures.map { "\($0) \($1)" }.joined(separator: "，")
    return title.isEmpty ? list : title + "：" + list
  }

  /// A value in its unit; in words where there is none.
  func figure(_ value: Double?, unit: String) -> String {
    value.map { FigureText.figure($0, unit: unit) } ?? locale(.noData)
  }

  /// A value or both its bounds in its unit; in words where there is none.
  func figure(_ value: ValueInterval?, unit: String) -> String {
    guard let value, !value.isExact else { return figure(value?.low, unit: unit) }
    return FigureText.number(value.low) + "–" + FigureText.figure(value.high, unit: unit)
  }

  /// The value of a point, with how firm it is where that is not plain.
  func figure(_ point: GivenPoint?, unit: String) -> String {
    let words = figure(point?.value, unit: unit)
    guard let point, point.value != nil else { return words }
    return words + firmness(of: point.status)
  }

  /// The key to the marks of lines; none where a line is all there is.
  func marksKey(_ points: [LineChart.DataPoint], hasTarget: Bool = false) -> [Legend.Entry] {
    let entries = key(to: points) + (hasTarget ? [Legend.Entry("target", locale(.keyTarget))] : [])
    return entries.count > 1 ? entries : []
  }

  /// Series by time, a column for each.
  func table(_ series: [GivenSeries], unit: String) -> ChartTable {
    let times = Set(series.flatMap { $0.points.map(\.time) }).sorted()
    return ChartTable(
      columns: [locale(.columnPeriod)] + series.map(\.label),
      rows: times.map { time in
        [Coordinate.text(time)] + series.map { line in figure(line.points.first { $0.time == time }, unit: unit) }
      })
  }
}
