import Charting
import PlanProgress
import Templating

/// A bar with its target, as a call gives it.
private struct GivenBar: ExpressibleByValue, Sendable {
  let label: String
  let value: Double?
  let target: Double?

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "value", "target"])
    label = try entry.read("label")
    self.value = try entry.read("value")
    target = try entry.read("target")
  }
}

extension ChartKinds {
  /// `chart("bars", "gdp")`: the latest figure of every area;
  /// or `chart("bars", data=[{"label": …, "value": …}], title=…)`.
  var bars: Function {
    kind(
      .bars, Parameter<String?>("indicator"), Parameter<[GivenBar]?>("data"), Parameter("unit", default: ""),
      Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, data, unit, title, source in
      switch try origin(id, "indicator", or: data, from: source) {
      case .given(let bars): return drawn(edition.bars(bars, unit: unit, title: title), from: source)
      case .plan(let id):
        let indicator = try names.indicator(id)
        let areas = edition.areas(of: indicator.id)
        let chart = edition.barChart(indicator, areas, highlighting: nil, named: "bars-" + id).first
        guard let chart else { throw nothing(id, "indicator") }
        return chart
      }
    }
  }
}

extension Edition {
  fileprivate func bars(_ bars: [GivenBar], unit: String, title: String) -> ChartFigure {
    let chartUnit = ChartUnit(unit, for: bars.compactMap(\.value))
    let spec = OrderedBars.Spec(
      rows: bars.map { bar in
        OrderedBars.Row(
          id: bar.label, label: bar.label, value: bar.value.map { ValueInterval($0) }, target: bar.target,
          valueText: bar.value.map(chartUnit.text))
      }, order: .asGiven, format: chartUnit.format, missingText: locale(.noData))
    let figures = bars.map { figure($0.value, unit: unit) }
    let goals = bars.map { bar in bar.target.map { FigureText.figure($0, unit: unit) } ?? "–" }
    return figure(
      .bars, named: "bars", title: chartUnit.titled(title),
      description: summary(title, zip(bars.map(\.label), figures)),
      key: bars.contains { $0.target != nil } ? [Legend.Entry("tick", locale(.keyTarget))] : [],
      table: ChartTable(
        columns: [locale(.columnName), locale(.columnValue), locale(.columnGoal)],
        rows: zip(bars, zip(figures, goals)).map { [$0.label, $1.0, $1.1] })
    ) { width throws(ChartError) in
      ChartDrawing(try OrderedBars.layout(spec, width: width))
    }
  }
}
