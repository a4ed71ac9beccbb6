extension LineChart.Series {
  /// The marks of the points in order of time, nil for a point without a value; points of one time keep their order.
  ///
  /// The marks have no labels yet.
  func placed(in frame: LineChart.Frame) -> [LineChart.Mark?] {
    let ascending = points.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
    return ascending.map { _, point in
      point.value.map { value in
        let center = Point(x: frame.x(point.time), y: frame.y(value.middle))
        return LineChart.Mark(
          center: center, kind: point.kind, time: point.time, text: point.label ?? frame.format(value), label: nil,
          interval: IntervalBar(value, x: center.x, on: frame.y))
      }
    }
  }
}
