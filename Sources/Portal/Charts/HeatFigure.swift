import Charting
import PlanModel
import PlanProgress
import Templating

/// What one indicator has for each year.
private struct YearlyRow {
  let indicator: Indicator
  /// The figures of whole years, those of one year by the newest release.
  let observations: [Int: Observation]
}

extension Edition {
  /// The figures of an area year by year, the latest eight; nil for fewer than `count` series with two years each.
  func heatTable(_ area: Area, _ series: [Series], atLeast count: Int = 3) -> ChartFigure? {
    let all = series.compactMap(yearlyRow)
    guard let last = all.compactMap({ $0.observations.keys.max() }).max() else { return nil }
    let window = (last - Self.heatYears + 1)...last
    let rows = all.filter { row in row.observations.keys.count(where: window.contains) >= 2 }
    let known = rows.flatMap { $0.observations.keys.filter(window.contains) }
    guard rows.count >= count, let first = known.min(), let end = known.max() else { return nil }
    let years = Array(first...end)
    let drawn = drawn(of: rows, atMost: ChartLimit.rows)
    let spec = HeatTable.Spec(
      rows: drawn.elements.map(heatRow), maximumYears: Self.heatYears, cutText: locale(.heatCut))
    return figure(
      .heat, named: "heat",
      title: locale(.heat, ["name": area.name, "from": "\(first)", "to": "\(end)"]),
      description: locale(
        .heatSentence,
        [
          "name": area.name, "from": "\(first)", "to": "\(end)", "count": "\(rows.count)", "known": "\(known.count)",
          "missing": "\(rows.count * years.count - known.count)",
        ]),
      note: heatNote(Set(rows.map(\.indicator.direction))) + (drawn.note ?? ""), key: key(to: spec.rows, years),
      table: ChartTable(
        columns: [locale(.columnIndicator)] + years.map { "\($0)" },
        rows: rows.map { row in [row.indicator.name] + years.map { words(row.observations[$0], row.indicator) } }),
      citing: rows.flatMap { row in years.compactMap { row.observations[$0]?.citation } }
    ) { width throws(ChartError) in
      ChartDrawing(try HeatTable.layout(spec, width: width))
    }
  }

  /// No more years than these are shown.
  static var heatYears: Int { 8 }

  /// The whole years of a series that have a figure; nil for a milestone, which is no number to compare.
  private func yearlyRow(_ series: Series) -> YearlyRow? {
    guard let indicator = plan.indicators[series.key.indicator], indicator.measure != .milestone else { return nil }
    let pairs = series.observations.compactMap { observation -> (Int, Observation)? in
      guard case .year(let year) = observation.period, observation.quantity != nil else { return nil }
      return (year, observation)
    }
    return YearlyRow(indicator: indicator, observations: Dictionary(pairs) { $1 })
  }

  private func heatRow(_ row: YearlyRow) -> HeatTable.Row {
    HeatTable.Row(
      id: row.indicator.id.rawValue, label: row.indicator.nameWithUnit,
      direction: row.indicator.direction == .down ? .down : .up,
      cells: row.observations.values.sorted { $0.period < $1.period }.map { observation in
        HeatTable.Cell(
          year: observation.period.year, value: observation.quantity.map { ValueInterval($0) },
          kind: LineChart.Kind(observation.status),
          // A hedge is told by shape, so that numbers stay short enough to be compared.
          text: observation.quantity.map { FigureText.number($0.value) })
      })
  }

  /// How the rows of a table are tinted whose better ends are `directions`.
  func heatNote(_ directions: Set<Indicator.Direction>) -> String {
    let notes: [(Bool, Label)] = [
      (true, .heatNote), (directions.contains(.down), .heatNoteDown), (directions.contains(.none), .heatNoteNone),
    ]
    return notes.filter(\.0).map { locale($0.1) }.joined()
  }

  /// A figure as it was printed, with how firm it is where that is not plain.
  private func words(_ observation: Observation?, _ indicator: Indicator) -> String {
    guard let observation, let quantity = observation.quantity else { return locale(.noData) }
    return FigureText.figure(quantity, unit: indicator.unit) + firmness(of: observation.status)
  }

  /// How firm a figure is, in brackets behind it; nothing where that is plain.
  func firmness(of status: Observation.Status) -> String {
    guard status != .actual else { return "" }
    return locale["observation." + status.rawValue].map { "（\($0.text)）" } ?? ""
  }
}
