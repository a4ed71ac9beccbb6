import Charting

/// A line chart as portals have them: yearly values with words, a target, the path to it, and the day of the data.
enum LineSample {
  static let spec = LineChart.Spec(
    series: [LineChart.Series(id: "sample", isFocused: true, points: (0..<20).map(point))],
    target: LineChart.Target(time: 2028, value: ValueInterval(9000), label: "目标 9000"),
    path: [LineChart.PathPoint(time: 2021, value: 5000), LineChart.PathPoint(time: 2028, value: 9000)],
    asOf: LineChart.TimeMark(time: 2026.5, label: "截至 2026-06-30"))

  static let key = [
    Legend.Entry("line", "公布的数"), Legend.Entry("target", "目标"), Legend.Entry("path", "按时间匀速推进的路径"),
  ]

  /// A rising and uneven value with one decimal.
  private static func point(_ index: Int) -> LineChart.DataPoint {
    let trend = Double(index * index) * 17.5
    let swing = Double(index * 37 % 11) * 20
    return LineChart.DataPoint(time: Double(2007 + index), value: 812.5 + trend + swing)
  }
}
