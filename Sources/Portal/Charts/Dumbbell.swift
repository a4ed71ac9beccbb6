import Charting
import PlanCharts
import Templating

/// Where something stood, stands and is to go, as a call gives it.
private struct GivenWay: ExpressibleByValue, Sendable {
  let way: WaysChart.GivenWay

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "then", "now", "target"])
    way = WaysChart.GivenWay(
      name: try entry.read("label"), then: try entry.read("then"), now: try entry.read("now"),
      target: try entry.read("target"))
  }
}

extension ChartCalls {
  /// `chart("dumbbell", area="east")`: how far targets have come from their baselines, of all or of one area, chain,
  /// campaign or theme; or `chart("dumbbell", data=[{"label": …, "then": 3, "now": 5, "target": 8}], title=…)`.
  var dumbbell: Function {
    call(
      .dumbbell, Parameter<String?>("area"), Parameter<String?>("chain"), Parameter<String?>("campaign"),
      Parameter<String?>("theme"), Parameter<[GivenWay]?>("data"), Parameter("unit", default: ""),
      Parameter("title", default: ""), Parameter<String?>("source")
    ) { area, chain, campaign, theme, data, unit, title, source in
      if let data = try given(data, from: source, besides: [area, chain, campaign, theme], "area") {
        return WaysChart(
          data.map(\.way), in: self.unit(named: unit), GivenHeading(title: title, source: source), plotter.voice)
      }
      let chosen = try targets(area: area, chain: chain, campaign: campaign, theme: theme)
      let chart = WaysChart(chosen.verdicts, of: chosen.subjects, named: "dumbbell-" + chosen.name, plotter)
      guard let chart else { throw nothing(chosen.name, nil) }
      return chart
    }
  }
}

extension Dumbbell.Geometry {
  /// What `charts/dumbbell.svg` sees.
  var marks: Map { ["ticks": .list(ticks.map(\.shape)), "rows": .list(rows.map(\.shape))] }
}

extension Dumbbell.RowGeometry {
  fileprivate var shape: Value {
    [
      "name": .shapes(name), "link": link.shape, "then": Value(then?.shape), "now": now.shape,
      "target": Value(target?.shape),
    ]
  }
}

extension Dumbbell.Mark {
  fileprivate var shape: Value {
    [
      "x": .coordinate(center.x), "y": .coordinate(center.y), "interval": Value(interval?.shape),
      "label": Value(label?.shape),
    ]
  }
}
