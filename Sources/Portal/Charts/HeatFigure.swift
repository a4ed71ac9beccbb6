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
  /// The figures of an area year by year, the latest eight; nil for fewer than three series with two years each.
  func heatTable(_ area: Area, _ series: [Series]) -> ChartFigure? {
    let all = series.compactMap(yearlyRow)
    guard let last = all.compactMap({ $0.observations.keys.max() }).max() else { return nil }
    let window = (last - Self.heatYears + 1)...last
    let rows = all.filter { row in row.observations.keys.count(where: window.contains) >= 2 }
    let known = rows.flatMap { $0.observations.keys.filter(window.contains) }
    guard rows.count >= 3, let first = known.min(), let end = known.max() else { return nil }
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
      note: heatNote(rows) + (drawn.note ?? ""), key: heatKey(drawn.elements, years),
      table: ChartTable(
        columns: [locale(.columnIndicator)] + years.map { "\($0)" },
        rows: rows.map { row in [row.indicator.name] + years.map { words(row.observations[$0], row.indicator) } }),
      citing: rows.flatMap { row in years.compactMap { row.observations[$0]?.citation } }
    ) { width throws(ChartError) in
      ChartDrawing(try HeatTable.layout(spec, width: width))
    }
  }

  private static var heatYears: Int { 8 }

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

  private func heatNote(_ rows: [YearlyRow]) -> String {
    let directions = Set(rows.map(\.indicator.direction))
    let notes: [(Bool, Label)] = [
      (true, .heatNote), (directions.contains(.down), .heatNoteDown), (directions.contains(.none), .heatNoteNone),
    ]
    return notes.filter(\.0).map { locale($0.1) }.joined()
  }

  private func heatKey(_ rows: [YearlyRow], _ years: [Int]) -> [Legend.Entry] {
    let cells = rows.flatMap { row in years.map { row.observations[$0] } }
    let kinds = Set(cells.compactMap { $0.map { LineChart.Kind($0.status) } })
    let isHedged = cells.contains { $0?.quantity.map { ValueInterval($0).isExact } == false }
    let key: [(Bool, String, Label)] = [
      (true, "heat-low", .keyHeatLow), (true, "heat-high", .keyHeatHigh),
      (cells.contains { $0 == nil }, "absent", .noData), (isHedged, "hedge", .keyHedged),
      (!kinds.isDisjoint(with: [.forecast, .preliminary]), "unsettled", .keyUnsettled),
      (kinds.contains(.breakInSeries), "break", .keyBreak),
    ]
    return key.filter(\.0).map { Legend.Entry($0.1, locale($0.2)) }
  }

  /// A figure as it was printed, with how firm it is where that is not plain.
  private func words(_ observation: Observation?, _ indicator: Indicator) -> String {
    guard let observation, let quantity = observation.quantity else { return locale(.noData) }
    let figure = FigureText.figure(quantity, unit: indicator.unit)
    let status = locale["observation." + observation.status.rawValue]?.text
    return observation.status == .actual ? figure : figure + (status.map { "（\($0)）" } ?? "")
  }
}
