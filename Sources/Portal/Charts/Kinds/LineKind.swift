import Charting
import Diagnostics
import PlanModel
import PlanProgress
import Templating

/// A line, as a call gives it: a name and pairs of a time and a value, which is none in a gap.
private struct GivenLine: ExpressibleByValue, Sendable {
  let label: String
  let points: [GivenPoint]

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "points"])
    label = try entry.read("label")
    points = try entry.read("points")
  }
}

/// A time and a value: `[2021, 3]`.
private struct GivenPoint: ExpressibleByValue, Sendable {
  let time: Double
  let value: Double?

  init(value: Value) throws {
    let items = try [Double?](value: value)
    guard items.count == 2, let time = items[0] else {
      throw ValueMismatch(expected: Text(zh: "[时间, 数值]", en: "[time, value]"), found: value)
    }
    (self.time, self.value) = (time, items[1])
  }
}

extension ChartKinds {
  /// `chart("line", "gdp", "new-area")`: figures over time with what is promised;
  /// or `chart("line", data=[{"label": …, "points": [[2020, 3], …]}], target=[2025, 8], title=…)`.
  var line: Function {
    kind(
      .line, Parameter<String?>("indicator"), Parameter<String?>("area"), Parameter<[GivenLine]?>("data"),
      Parameter<GivenPoint?>("target"), Parameter("unit", default: ""), Parameter("title", default: "")
    ) { id, area, data, target, unit, title in
      switch try origin(id, "indicator", or: data) {
      case .given(let lines): return edition.lines(lines, target: target, unit: unit, title: title)
      case .plan(let id):
        let (indicator, area) = (try names.indicator(id), try names.area(area))
        let series = try names.series(indicator, in: area)
        let promises = edition.relations.assessmentsBySeries[series.key] ?? []
        guard let chart = edition.trendChart(indicator, series, promises) else { throw nothing(id, "indicator") }
        return chart.named("line-\(id)-\(area.id)")
      }
    }
  }

}

extension Edition {
  fileprivate func lines(_ lines: [GivenLine], target: GivenPoint?, unit: String, title: String) -> ChartFigure {
    let goal = target.flatMap { target in
      target.value.map { value in
        LineChart.Target(
          time: target.time, value: ValueInterval(value),
          label: locale(.target, ["figure": FigureText.number(value)]))
      }
    }
    let spec = LineChart.Spec(
      series: lines.enumerated().map { place, line in
        LineChart.Series(
          id: String(place), label: lines.count > 1 ? line.label : "", isFocused: place == 0,
          points: line.points.map { point in
            LineChart.DataPoint(
              time: point.time, value: point.value.map { ValueInterval($0) },
              label: lines.count > 1 ? nil : point.value.map { FigureText.number($0) })
          })
      }, target: goal)
    let figure = { (value: Double?) in value.map { FigureText.figure($0, unit: unit) } ?? locale(.noData) }
    let times = Set(lines.flatMap { $0.points.map(\.time) }).sorted()
    return self.figure(
      .line, named: "line", title: title,
      description: summary(title, lines.map { ($0.label, figure($0.points.last { $0.value != nil }?.value)) }),
      key: goal == nil ? [] : [Legend.Entry("line", locale(.keyObserved)), Legend.Entry("target", locale(.keyTarget))],
      table: ChartTable(
        columns: [locale(.columnPeriod)] + lines.map(\.label),
        rows: times.map { time in
          [Coordinate.text(time)]
            + lines.map { line in line.points.first { $0.time == time }.map { figure($0.value) } ?? "–" }
        })
    ) { width throws(ChartError) in
      ChartDrawing(try LineChart.layout(spec, width: width))
    }
  }
}
