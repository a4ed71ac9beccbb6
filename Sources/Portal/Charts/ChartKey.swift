import Charting

extension Edition {
  /// The key to the marks that `points` need: how firm a value is, and where it is hedged.
  func key(to points: some Collection<LineChart.DataPoint>) -> [Legend.Entry] {
    let kinds = Set(points.map(\.kind))
    let key: [(Bool, String, Label)] = [
      (true, "line", .keyObserved), (kinds.contains(.preliminary), "preliminary", .keyPreliminary),
      (kinds.contains(.forecast), "forecast", .keyForecast),
      (points.contains { $0.value?.isExact == false }, "interval", .keyHedged),
      (kinds.contains(.breakInSeries), "break", .keyBreak),
    ]
    return key.filter(\.0).map { Legend.Entry($0.1, locale($0.2)) }
  }

  /// The key to the cells of a heat table over `years`.
  func key(to rows: [HeatTable.Row], _ years: [Int]) -> [Legend.Entry] {
    let cells = rows.flatMap { row in years.map { year in row.cells.last { $0.year == year && $0.value != nil } } }
    let kinds = Set(cells.compactMap { $0?.kind })
    let key: [(Bool, String, Label)] = [
      (true, "heat-low", .keyHeatLow), (true, "heat-high", .keyHeatHigh),
      (cells.contains { $0 == nil }, "absent", .noData),
      (cells.contains { $0?.value?.isExact == false }, "hedge", .keyHedged),
      (!kinds.isDisjoint(with: [.forecast, .preliminary]), "unsettled", .keyUnsettled),
      (kinds.contains(.breakInSeries), "break", .keyBreak),
    ]
    return key.filter(\.0).map { Legend.Entry($0.1, locale($0.2)) }
  }
}
