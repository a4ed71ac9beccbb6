import Charting
import PlanCharts
import PlanModel
import Templating

/// `{"label": …, "first": 3, "second": 5}`.
extension SlopeChart.GivenCourse: ExpressibleByValue {
  package init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "first", "second"])
    self.init(name: try entry.read("label"), first: try entry.read("first"), second: try entry.read("second"))
  }
}

extension ChartCalls {
  /// `chart("slope", "gdp", "east")`: an indicator of the areas at two times that they have in common, one of them marked;
  /// or `chart("slope", data=[{"label": …, "first": 3, "second": 5}], times=["2020年", "2023年"], title=…)`.
  var slope: Function {
    call(
      .slope, Parameter<String?>("indicator"), Parameter<String?>("area"),
      Parameter<[SlopeChart.GivenCourse]?>("data"), Parameter("times", default: [String]()),
      Parameter("unit", default: ""), Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, area, data, times, unit, title, source in
      switch try origin(id, "indicator", or: data, from: source) {
      case .given(let courses):
        guard times.count == 2 else { throw RenderError.twoTimes(times.count) }
        return SlopeChart(
          courses, from: times[0], to: times[1], in: self.unit(named: unit),
          GivenHeading(title: title, source: source), plotter.voice)
      case .plan(let id):
        let (indicator, area) = (try names.indicator(id).id, try area.map { try names.area($0).id })
        let chart = SlopeChart(of: indicator, highlighting: area, atMost: .max, named: "slope-" + id, plotter)
        guard let chart else { throw nothing(id, "indicator") }
        return chart
      }
    }
  }
}

extension Slope.Geometry {
  /// The marks as `charts/slope.svg` sees them.
  var marks: Map { ["times": .list(times.map(\.shape)), "lines": .list(lines.map(\.shape))] }
}

extension Slope.LineGeometry {
  fileprivate var shape: Value {
    [
      "focused": .bool(isFocused), "line": line.shape,
      "ends": [end(first, at: line.start), end(second, at: line.end)],
    ]
  }

  private func end(_ end: Slope.End, at place: Point) -> Value {
    [
      "x": .coordinate(place.x), "y": .coordinate(place.y), "interval": Value(end.interval?.shape),
      "label": Value(end.label?.shape), "leader": Value(end.leader?.shape),
    ]
  }
}
