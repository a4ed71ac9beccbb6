extension LineChart.Series {
  /// The marks of the points by time, nil where nothing is known; those of one time keep their order.
  ///
  /// Their labels come last.
  func placed(in frame: LineChart.Frame) -> [LineChart.Mark?] {
    ascending.map { point in
      point.value.map { value in
        let center = Point(x: frame.x(point.time), y: frame.y(value.middle))
        return LineChart.Mark(
          center: center, kind: point.kind, time: point.time, text: point.label ?? frame.format(value), label: nil,
          interval: IntervalBar(value, x: center.x, on: frame.y))
      }
    }
  }

  private var ascending: [LineChart.DataPoint] {
    guard points.indices.dropFirst().contains(where: { points[$0 - 1].time > points[$0].time }) else { return points }
    return points.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
  }
}
