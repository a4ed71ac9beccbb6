import Charting
import Diagnostics
import PlanModel
import PlanProgress
import Templating

extension ValueScale.Kind: ExpressibleByValue {}

extension ChartKinds {
  /// `chart("line", "gdp", "new-area")`: figures over time with what is promised;
  /// or `chart("line", data=[{"label": …, "points": [[2020, 3], …]}], target=[2025, 8], title=…)`.
  ///
  /// With `scale="log"` equal heights are equal ratios.
  var line: Function {
    kind(
      .line, Parameter<String?>("indicator"), Parameter<String?>("area"), Parameter<[GivenSeries]?>("data"),
      Parameter<GivenPoint?>("target"), Parameter("unit", default: ""), Parameter("title", default: ""),
      Parameter("scale", default: ValueScale.Kind.linear), Parameter<String?>("source")
    ) { id, area, data, target, unit, title, scale, source in
      switch try origin(id, "indicator", or: data, from: source) {
      case .given(let lines):
        return drawn(edition.lines(lines, target: target, unit: unit, title: title, on: scale), from: source)
      case .plan(let id):
        let (indicator, area) = (try names.indicator(id), try names.area(area))
        let series = try names.series(indicator, in: area)
        if scale == .logarithmic { try checkPositive(series) }
        let promises = edition.relations.assessmentsBySeries[series.key] ?? []
        guard let chart = edition.trendChart(indicator, series, promises, on: scale) else {
          throw nothing(id, "indicator")
        }
        return chart.named("line-\(id)-\(area.id)")
      }
    }
  }

  /// Throws for a figure of zero or below, which has no place on a logarithmic axis, with the row that it was read from.
  private func checkPositive(_ series: Series) throws {
    let bad = series.observations.first { $0.quantity.map { ValueInterval($0).low <= 0 } ?? false }
    guard let bad, let value = bad.quantity?.value else { return }
    let (figure, place) = (FigureText.number(value), "\(bad.origin.path):\(bad.origin.line)")
    throw RenderError(
      code: "chart-data",
      Text(
        zh: "“\(series.key.indicator)”\(bad.period) 的数是 \(figure)（\(place)），对数轴只画正数",
        en: "'\(series.key.indicator)' is \(figure) in \(bad.period) (\(place)), and a log scale has no place for it"),
      help: Text(zh: "去掉 scale=\"log\"", en: "leave out scale=\"log\""), parameter: "scale")
  }
}

extension Edition {
  fileprivate func lines(
    _ lines: [GivenSeries], target: GivenPoint?, unit: String, title: String, on scale: ValueScale.Kind
  ) -> ChartFigure {
    let known = lines.flatMap(\.known) + [target?.value].compactMap { $0 }
    let chartUnit = ChartUnit(unit, for: known.bounds)
    let goal = target.flatMap { target in
      target.value.map { value in
        LineChart.Target(
          time: target.time, value: value,
          label: locale(.target, ["figure": chartUnit.text(value)]))
      }
    }
    let spec = LineChart.Spec(
      series: lines.enumerated().map { place, line in
        LineChart.Series(
          id: line.label, label: lines.count > 1 ? line.label : "", isFocused: place == 0,
          points: line.points.map { $0.plotted(in: chartUnit) })
      }, target: goal, valueScale: scale, format: chartUnit.format)
    return figure(
      .line, named: "line", title: chartUnit.titled(title),
      description: summary(title, lines.map { ($0.label, figure($0.known.last, unit: unit)) }),
      note: scale == .logarithmic ? locale(.logarithmic) : nil,
      key: marksKey(spec.series.flatMap(\.points), hasTarget: goal != nil),
      table: table(lines, unit: unit)
    ) { width throws(ChartError) in
      ChartDrawing(try LineChart.layout(spec, width: width))
    }
  }
}
