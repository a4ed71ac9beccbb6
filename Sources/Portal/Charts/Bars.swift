import Charting
import PlanCharts
import Templating

/// A bar with its target, as a call gives it.
private struct GivenBar: ExpressibleByValue, Sendable {
  let bar: GivenBars.Bar

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "value", "target"])
    bar = GivenBars.Bar(
      name: try entry.read("label"), value: try entry.read("value"), target: try entry.read("target"))
  }
}

extension ChartCalls {
  /// `chart("bars", "gdp")`: the latest figure of every area;
  /// or `chart("bars", data=[{"label": …, "value": …}], title=…)`.
  var bars: Function {
    call(
      .bars, Parameter<String?>("indicator"), Parameter<[GivenBar]?>("data"), Parameter("unit", default: ""),
      Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, data, unit, title, source in
      switch try origin(id, "indicator", or: data, from: source) {
      case .given(let bars):
        return GivenBars(bars.map(\.bar), in: self.unit(named: unit), GivenHeading(title: title, source: source))
      case .plan(let id):
        let indicator = try names.indicator(id)
        guard let chart = AreaBars(indicator.id, named: "bars-" + id, plotter) else { throw nothing(id, "indicator") }
        return chart
      }
    }
  }
}

extension OrderedBars.Geometry {
  /// What `charts/bars.svg` sees.
  var marks: Map { ["plot": plot.shape, "rows": .list(rows.map(\.shape))] }
}

extension OrderedBars.RowGeometry {
  fileprivate var shape: Value {
    [
      "highlighted": .bool(isFocused), "missing": .bool(isMissing), "band": band.shape, "name": .shapes(name),
      "zero": zeroLine.shape, "bar": Value(bar?.shape), "uncertain": Value(uncertain?.shape),
      "target": Value(target?.shape), "figure": valueLabel.shape,
    ]
  }
}
