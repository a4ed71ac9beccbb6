import Charting
import PlanModel
import PlanProgress
import Templating

/// A series that gets a panel of its own.
private struct Plotted {
  /// The indicator among an area's, or the area among an indicator's.
  let name: String
  let indicator: Indicator
  /// The points that have a figure, in order of time; at least two.
  let observations: [Observation]
  let first: Quantity
  let last: Quantity

  /// The figures of whole years; nil for fewer than `count`.
  init?(_ series: Series, _ indicator: Indicator, named name: String, atLeast count: Int) {
    let observations = series.observations.filter { observation in
      if case .year = observation.period { observation.quantity != nil } else { false }
    }
    guard observations.count >= count, let first = observations.first?.quantity, let last = observations.last?.quantity
    else { return nil }
    self.name = name
    self.indicator = indicator
    self.observations = observations
    self.first = first
    self.last = last
  }
}

extension Edition {
  /// The series of an area that have figures for three years, in panels side by side: numbers of things apart from
  /// rates and shares, of which an index would mean nothing.
  func seriesMultiples(_ area: Area, _ series: [Series]) -> [ChartFigure] {
    let plotted = series.compactMap { series in
      plan.indicators[series.key.indicator].flatMap { Plotted(series, $0, named: $0.name, atLeast: 3) }
    }
    let amounts = plotted.filter { [.stock, .flow].contains($0.indicator.measure) && $0.first.value > 0 }
    let rates = plotted.filter { [.rate, .share].contains($0.indicator.measure) }
    return [
      multiples(
        amounts, hasOneUnit(amounts) ? .shared : .indexed, named: "multiples",
        title: locale(.multiples, ["name": area.name])),
      hasOneUnit(rates)
        ? multiples(
          rates, .shared, named: "multiples-rates", title: locale(.multiplesRates, ["name": area.name])) : nil,
    ].compactMap { $0 }
  }

  /// The areas that an indicator has figures for in two years, in panels side by side; nil for fewer than `count`.
  func areaMultiples(_ indicator: Indicator, _ areas: [Area.ID], atLeast count: Int = 3) -> ChartFigure? {
    let plotted = areas.compactMap { area in
      plan.series(indicator.id, in: area).flatMap {
        Plotted($0, indicator, named: plan.areas[area]?.short ?? area.rawValue, atLeast: 2)
      }
    }
    guard plotted.count >= count else { return nil }
    return multiples(
      plotted, .shared, named: "multiples", title: locale(.multiplesAreas, ["name": indicator.name]))
  }

  private func hasOneUnit(_ plotted: [Plotted]) -> Bool {
    Set(plotted.map(\.indicator.unit)).count == 1
  }

  /// The panels; nil for fewer than two.
  private func multiples(
    _ plotted: [Plotted], _ axis: SmallMultiples.Axis, named name: String, title: String
  ) -> ChartFigure? {
    guard plotted.count >= 2, let unit = plotted.first?.indicator.unit else { return nil }
    let bounds = plotted.flatMap(\.observations).compactMap(\.quantity).map { ValueInterval($0) }
    let format = axis == .shared ? NumberText.fitting(bounds.flatMap { [$0.low, $0.high] }) : nil
    let drawn = drawn(of: plotted, atMost: ChartLimit.panels)
    let panels = drawn.elements.enumerated().map { panel($1, at: $0, axis) }
    let spec = SmallMultiples.Spec(panels: panels, axis: axis, format: format)
    return figure(
      .multiples, named: name, title: title,
      description: drawn.elements.map(sentence).joined(separator: "；") + "。",
      note: (format.map { locale(.multiplesShared, ["unit": $0.scale.scaled(unit)]) } ?? locale(.multiplesIndexed))
        + (drawn.note ?? ""),
      key: key(to: panels.flatMap(\.points)), table: table(plotted, axis),
      citing: plotted.flatMap(\.observations).map(\.citation)
    ) { width throws(ChartError) in
      ChartDrawing(try SmallMultiples.layout(spec, width: width))
    }
  }

  private func panel(_ plotted: Plotted, at index: Int, _ axis: SmallMultiples.Axis) -> SmallMultiples.Panel {
    SmallMultiples.Panel(
      id: "\(index)", title: plotted.name,
      // An index hides how large things are.
      caption: axis == .indexed
        ? "\(plotted.first.mark) → \(FigureText.figure(plotted.last, unit: plotted.indicator.unit))" : "",
      points: plotted.observations.map { observation in
        LineChart.DataPoint(
          time: observation.period.position, value: observation.quantity.map { ValueInterval($0) },
          kind: LineChart.Kind(observation.status))
      })
  }

  private func sentence(_ plotted: Plotted) -> String {
    let unit = plotted.indicator.unit
    let period = { (observation: Observation?) in observation.map { words(for: $0.period) } ?? "" }
    return locale(
      .multiplesSentence,
      [
        "name": plotted.name, "from": period(plotted.observations.first), "to": period(plotted.observations.last),
        "first": FigureText.figure(plotted.first, unit: unit), "last": FigureText.figure(plotted.last, unit: unit),
      ])
  }

  private func table(_ plotted: [Plotted], _ axis: SmallMultiples.Axis) -> ChartTable {
    let isIndexed = axis == .indexed
    let rows = plotted.flatMap { series in
      series.observations.compactMap { observation -> [String]? in
        guard let quantity = observation.quantity else { return nil }
        let index = FigureText.number(quantity.value / series.first.value * 100, decimals: 0)
        return [
          series.name, words(for: observation.period), FigureText.figure(quantity, unit: series.indicator.unit),
        ] + (isIndexed ? [index] : [])
      }
    }
    return ChartTable(
      columns: [locale(.columnName), locale(.columnPeriod), locale(.columnValue)]
        + (isIndexed ? [locale(.columnIndex)] : []),
      rows: rows)
  }
}
