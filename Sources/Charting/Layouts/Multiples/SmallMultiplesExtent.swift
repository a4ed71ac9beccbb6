extension SmallMultiples {
  /// The series as they are drawn, and how far their times and values reach together, after every number was checked.
  struct Extent {
    /// Ascending in time; as an index if the axis is one.
    let series: [[LineChart.DataPoint]]
    let times: ClosedRange<Double>
    let values: ClosedRange<Double>
    /// Every bound of every value, to choose how numbers are written.
    let all: [Double]
    /// Whether all values stand at the ends of years.
    let isAnnual: Bool

    init(_ spec: Spec) throws(ChartError) {
      var series: [[LineChart.DataPoint]] = []
      for panel in spec.panels { series.append(try Self.points(of: panel, spec.axis)) }
      let known = series.joined().compactMap { point in point.value.map { (time: point.time, value: $0) } }
      let all = known.flatMap { [$0.value.low, $0.value.high] }
      guard let low = all.min(), let high = all.max() else { throw .noData }
      let times = known.map(\.time)
      let (first, last) = (times.min() ?? 0, times.max() ?? 0)
      self.series = series
      self.all = all
      self.times = first < last ? first...last : (first - 0.5)...(last + 0.5)
      values = spec.axis == .indexed ? min(low, 100)...max(high, 100) : low...high
      isAnnual = times.allSatisfy { $0 == $0.rounded() }
    }

    private static func points(of panel: Panel, _ axis: Axis) throws(ChartError) -> [LineChart.DataPoint] {
      for (index, point) in panel.points.enumerated() {
        try InputCheck.time(point.time, Datum(panel.id, "time", index: index))
        guard let value = point.value else { continue }
        try InputCheck.interval(value, Datum(panel.id, "value", index: index))
      }
      let order = panel.points.indices.sorted { (panel.points[$0].time, $0) < (panel.points[$1].time, $1) }
      let ascending = order.map { panel.points[$0] }
      guard axis == .indexed, let first = order.first(where: { panel.points[$0].value != nil }) else {
        return ascending
      }
      let base = panel.points[first].value?.middle ?? 0
      try InputCheck.positive(base, Datum(panel.id, "value", index: first))
      var indexed: [LineChart.DataPoint] = []
      for (place, point) in zip(order, ascending) {
        let value = point.value.map { value in
          ValueInterval(low: value.low / base * 100, high: value.high / base * 100, openEnd: value.openEnd)
        }
        if let value { try InputCheck.interval(value, Datum(panel.id, "value", index: place)) }
        indexed.append(
          LineChart.DataPoint(time: point.time, value: value, kind: point.kind, label: point.label))
      }
      return indexed
    }
  }
}
