import Charting
import PlanCharts
import PlanModel
import Templating

extension SmallMultiples.Axis: ExpressibleByValue {}

extension ChartCalls {
  /// `chart("multiples", "gdp")`: an indicator in every area, in panels side by side; `chart("multiples", area="east")`:
  /// what is counted in an area, or where nothing is, its rates;
  /// or `chart("multiples", data=[{"label": …, "points": [[2021, 3], …]}], axis="indexed", title=…)`.
  var multiples: Function {
    call(
      .multiples, Parameter<String?>("indicator"), Parameter<String?>("area"), Parameter<[GivenSeries]?>("data"),
      Parameter("axis", default: SmallMultiples.Axis.shared), Parameter("unit", default: ""),
      Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, area, data, axis, unit, title, source in
      switch try origin(id ?? area, id == nil ? "area" : "indicator", or: data, from: source) {
      case .given(let panels):
        return MultiplesChart(
          panels, on: axis, in: self.unit(named: unit), GivenHeading(title: title, source: source), plotter.voice)
      case .plan(let plotted):
        let name = "multiples-" + plotted
        guard let id else {
          let area = try names.area(area).id
          let chart =
            MultiplesChart.amounts(in: area, named: name, plotter)
            ?? MultiplesChart.rates(in: area, named: name, plotter)
          guard let chart else { throw nothing(plotted, "area") }
          return chart
        }
        let indicator = try names.indicator(id).id
        guard let chart = MultiplesChart(of: indicator, atLeast: 2, named: name, plotter) else {
          throw nothing(id, "indicator")
        }
        return chart
      }
    }
  }
}

extension SmallMultiples.Geometry {
  /// The marks as `charts/multiples.svg` sees them.
  var marks: Map { ["panels": .list(panels.map(\.shape))] }
}

extension SmallMultiples.PanelGeometry {
  fileprivate var shape: Value {
    [
      "title": .shapes(title), "caption": Value(caption?.shape), "y_axis": yTicks.axis, "x_axis": xTicks.axis,
      "base": Value(baseLine?.shape), "breaks": .list(breaks.map(\.shape)), "segments": .list(segments.map(\.shape)),
      "points": marks.points,
    ]
  }
}
