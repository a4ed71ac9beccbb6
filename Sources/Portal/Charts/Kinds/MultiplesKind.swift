import Charting
import PlanModel
import PlanProgress
import Templating

extension SmallMultiples.Axis: ExpressibleByValue {}

extension ChartKinds {
  /// `chart("multiples", "gdp")`: an indicator in every area, in panels side by side; `chart("multiples", area="east")`:
  /// what is counted in an area, or where nothing is, its rates;
  /// or `chart("multiples", data=[{"label": …, "points": [[2021, 3], …]}], axis="indexed", title=…)`.
  var multiples: Function {
    kind(
      .multiples, Parameter<String?>("indicator"), Parameter<String?>("area"), Parameter<[GivenSeries]?>("data"),
      Parameter("axis", default: SmallMultiples.Axis.shared), Parameter("unit", default: ""),
      Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, area, data, axis, unit, title, source in
      switch try origin(id ?? area, id == nil ? "area" : "indicator", or: data, from: source) {
      case .given(let panels): return drawn(edition.multiples(panels, axis, unit: unit, title: title), from: source)
      case .plan(let name):
        guard let id else {
          let area = try names.area(area)
          let charts = edition.seriesMultiples(area, edition.relations.seriesByArea[area.id] ?? [])
          guard let chart = charts.first else { throw nothing(name, "area") }
          return chart.named("multiples-" + name)
        }
        let indicator = try names.indicator(id)
        let chart = edition.areaMultiples(indicator, edition.areas(of: indicator.id), atLeast: 2)
        guard let chart else { throw nothing(id, "indicator") }
        return chart.named("multiples-" + id)
      }
    }
  }
}

extension Edition {
  fileprivate func multiples(
    _ panels: [GivenSeries], _ axis: SmallMultiples.Axis, unit: String, title: String
  ) -> ChartFigure {
    let chartUnit = ChartUnit(unit, for: panels.flatMap(\.known).bounds)
    let spec = SmallMultiples.Spec(
      panels: panels.map { panel($0, axis, chartUnit, unit) }, axis: axis,
      format: axis == .shared ? chartUnit.format : nil)
    return figure(
      .multiples, named: "multiples", title: axis == .shared ? chartUnit.titled(title) : title,
      description: summary(title, panels.map { ($0.label, figure($0.known.last, unit: unit)) }),
      note: axis == .indexed ? locale(.multiplesIndexed) : nil,
      key: marksKey(spec.panels.flatMap(\.points)), table: table(panels, unit: unit)
    ) { width throws(ChartError) in
      ChartDrawing(try SmallMultiples.layout(spec, width: width))
    }
  }

  private func panel(
    _ series: GivenSeries, _ axis: SmallMultiples.Axis, _ chartUnit: ChartUnit, _ unit: String
  ) -> SmallMultiples.Panel {
    let ends = [series.known.first, series.known.last].map { figure($0, unit: unit) }
    return SmallMultiples.Panel(
      id: series.label, title: series.label, caption: axis == .indexed ? ends.joined(separator: " → ") : "",
      points: series.points.map { point in
        // On an index the label is the index.
        axis == .shared
          ? point.plotted(in: chartUnit)
          : LineChart.DataPoint(time: point.time, value: point.value, kind: LineChart.Kind(point.status))
      })
  }
}
