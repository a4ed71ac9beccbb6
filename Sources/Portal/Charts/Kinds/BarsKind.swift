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
      Parameter("title", default: "")
    ) { id, data, unit, title in
      switch try origin(id, "indicator", or: data) {
      case .given(let bars): return edition.bars(bars, unit: unit, title: title)
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
    let spec = OrderedBars.Spec(
      rows: bars.enumerated().map { place, bar in
        OrderedBars.Row(
          id: String(place), label: bar.label, value: bar.value.map { ValueInterval($0) }, target: bar.target)
      }, order: .asGiven, missingText: locale(.noData))
    let figures = bars.map { bar in bar.value.map { FigureText.figure($0, unit: unit) } ?? locale(.noData) }
    let goals = bars.map { bar in bar.target.map { FigureText.figure($0, unit: unit) } ?? "–" }
    return figure(
      .bars, named: "bars", title: title, description: summary(title, zip(bars.map(\.label), figures)),
      key: bars.contains { $0.target != nil } ? [Legend.Entry("tick", locale(.keyTarget))] : [],
      table: ChartTable(
        columns: [locale(.columnName), locale(.columnValue), locale(.columnGoal)],
        rows: zip(bars, zip(figures, goals)).map { [$0.label, $1.0, $1.1] })
    ) { width throws(ChartError) in
      ChartDrawing(try OrderedBars.layout(spec, width: width))
    }
  }

  /// What a chart of given data says: its title, and every name with its figure.
  func summary(_ title: String, _ figures: some Sequence<(String, String)>) -> String {
    let list = figures.map { "\($0) \($1)" }.joined(separator: "，")
    return title.isEmpty ? list : title + "：" + list
  }
}
