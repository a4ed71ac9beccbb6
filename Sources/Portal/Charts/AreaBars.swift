import Charting
import PlanModel
import PlanProgress
import Templating

/// What one area contributes to a comparison.
struct AreaFigure {
  let area: Area
  let latest: Observation?
  let goal: Quantity?
  let promise: Target?

  var quantity: Quantity? { latest?.quantity }
  var citations: [Citation] { [latest?.citation, promise?.citation].compactMap { $0 } }
}

extension Edition {
  /// The latest figure of `indicator` in each of `areas`, with a tick where a target is; none for fewer than two.
  func barChart(
    _ indicator: Indicator, _ areas: [Area.ID], highlighting: Area.ID?, named name: String = "areas"
  ) -> [ChartFigure] {
    let figures = areas.compactMap { plan.areas[$0] }.map { areaFigure(indicator, $0) }
    let known = figures.filter { $0.quantity != nil }
    guard known.count >= 2 else { return [] }
    // Figures of different years stand side by side only with their years.
    let isDated = Set(known.compactMap(\.latest?.period)).count > 1
    let rows = figures.map { row($0, isDated: isDated, isHighlighted: $0.area.id == highlighting) }
    let spec = OrderedBars.Spec(
      rows: rows, order: indicator.direction == .down ? .ascending : .descending, missingText: locale(.noData))
    let hasTarget = figures.contains { $0.goal != nil }
    let isHedged = known.contains { $0.quantity?.interval.isExact == false }
    let key =
      (hasTarget ? [Legend.Entry("tick", locale(.keyTarget))] : [])
      + (isHedged ? [Legend.Entry("uncertain", locale(.keyHedged))] : [])
    return [
      figure(
        .bars, named: name, title: locale(.bars, ["name": indicator.nameWithUnit]),
        description: barSentence(indicator, known), key: key, table: table(figures, unit: indicator.unit),
        citing: figures.flatMap(\.citations)
      ) { width throws(ChartError) in
        ChartDrawing(try OrderedBars.layout(spec, width: width))
      }
    ]
  }

  /// The latest figure of `indicator` in `area`, and what is promised for it.
  func areaFigure(_ indicator: Indicator, _ area: Area) -> AreaFigure {
    let promises = relations.assessmentsBySeries[Series.Key(indicator: indicator.id, area: area.id)] ?? []
    let promise = promises.first { $0.plottedGoal(indicator) != nil }
    let observations = plan.series(indicator.id, in: area.id)?.observations ?? []
    let latest = observations.last { $0.quantity != nil && $0.status != .forecast && $0.period.isPoint }
    return AreaFigure(
      area: area, latest: latest, goal: promise?.plottedGoal(indicator), promise: promise?.target)
  }

  private func row(_ figure: AreaFigure, isDated: Bool, isHighlighted: Bool) -> OrderedBars.Row {
    let text = figure.quantity.map { quantity in
      quantity.mark + (isDated ? figure.latest.map { "（\(words(for: $0.period))）" } ?? "" : "")
    }
    return OrderedBars.Row(
      id: figure.area.id.rawValue, label: figure.area.short, value: figure.quantity.map { ValueInterval($0) },
      target: figure.goal?.value, isHighlighted: isHighlighted, valueText: text)
  }

  /// How many areas have a figure, and the highest and the lowest of them.
  func barSentence(_ indicator: Indicator, _ known: [AreaFigure]) -> String {
    let ordered = known.sorted { ($0.quantity?.value ?? 0) < ($1.quantity?.value ?? 0) }
    let figure = { (entry: AreaFigure?) in
      entry?.quantity.map { FigureText.figure($0, unit: indicator.unit) } ?? ""
    }
    let isLevel = known.allSatisfy { $0.quantity?.value == known.first?.quantity?.value }
    return locale(
      isLevel ? .barsLevelSentence : .barsSentence,
      [
        "name": indicator.name, "count": "\(known.count)", "first": ordered.last?.area.short ?? "",
        "high": figure(ordered.last), "last": ordered.first?.area.short ?? "", "low": figure(ordered.first),
      ])
  }

  /// The figures of areas and what is promised for them, in words.
  func table(_ figures: [AreaFigure], unit: String) -> ChartTable {
    ChartTable(
      columns: [locale(.columnArea), locale(.columnPeriod), locale(.columnValue), locale(.columnGoal)],
      rows: figures.map { figure in
        [
          figure.area.name, figure.latest.map { words(for: $0.period) } ?? "–",
          figure.quantity.map { FigureText.figure($0, unit: unit) } ?? locale(.noData),
          figure.goal.map { FigureText.figure($0, unit: unit) } ?? "–",
        ]
      })
  }
}
