import Charting
import PlanModel
import PlanProgress
import Templating

/// A value at two times, as a call gives it: `{"label": …, "first": 3, "second": 5}`.
private struct GivenCourse: ExpressibleByValue, Sendable {
  let label: String
  let first: Double
  let second: Double

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "first", "second"])
    label = try entry.read("label")
    first = try entry.read("first")
    second = try entry.read("second")
  }
}

extension ChartKinds {
  /// `chart("slope", "gdp", "east")`: an indicator of the areas at two times that they have in common, one of them marked;
  /// or `chart("slope", data=[{"label": …, "first": 3, "second": 5}], times=["2020年", "2023年"], title=…)`.
  var slope: Function {
    kind(
      .slope, Parameter<String?>("indicator"), Parameter<String?>("area"), Parameter<[GivenCourse]?>("data"),
      Parameter("times", default: [String]()), Parameter("unit", default: ""), Parameter("title", default: ""),
      Parameter<String?>("source")
    ) { id, area, data, times, unit, title, source in
      switch try origin(id, "indicator", or: data, from: source) {
      case .given(let courses):
        guard times.count == 2 else { throw RenderError.twoTimes(times.count) }
        return drawn(edition.courses(courses, times: times, unit: unit, title: title), from: source)
      case .plan(let id):
        let (indicator, area) = (try names.indicator(id), try area.map { try names.area($0) })
        guard let chart = edition.slopeChart(indicator, highlighting: area?.id, atMost: .max).first else {
          throw nothing(id, "indicator")
        }
        return chart.named("slope-" + id)
      }
    }
  }
}

extension Edition {
  fileprivate func courses(_ courses: [GivenCourse], times: [String], unit: String, title: String) -> ChartFigure {
    let chartUnit = ChartUnit(unit, for: courses.flatMap { [$0.first, $0.second] })
    let spec = Slope.Spec(
      lines: courses.map { course in
        Slope.SlopeLine(
          id: course.label, label: course.label, first: ValueInterval(course.first),
          second: ValueInterval(course.second), texts: (chartUnit.text(course.first), chartUnit.text(course.second)))
      }, from: times[0], to: times[1], format: chartUnit.format)
    let figures = courses.map { course in [course.first, course.second].map { FigureText.figure($0, unit: unit) } }
    return figure(
      .slope, named: "slope", title: chartUnit.titled(title),
      description: summary(title, zip(courses.map(\.label), figures.map { $0.joined(separator: " → ") })),
      table: ChartTable(
        columns: [locale(.columnName)] + times, rows: zip(courses, figures).map { [$0.label] + $1 })
    ) { width throws(ChartError) in
      ChartDrawing(try Slope.layout(spec, width: width))
    }
  }
}
