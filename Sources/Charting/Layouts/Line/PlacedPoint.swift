extension LineChart {
  /// A point of a series in its place, worked out once for the line, the mark and the labels.
  struct PlacedPoint {
    let time: Double
    let kind: Kind
    /// Nil where nothing is known.
    let mark: PlacedMark?
  }

  /// The mark of a value.
  struct PlacedMark {
    let center: Point
    /// The extent of a hedged value.
    let interval: IntervalBar?
    /// The value as written.
    let text: String
  }
}

extension LineChart.Series {
  /// The points by time, each in its place; those of one time keep their order.
  func placed(in frame: LineChart.Frame) -> [LineChart.PlacedPoint] {
    ascending.map { point in
      let mark = point.value.map { value in
        let center = Point(x: frame.x(point.time), y: frame.y(value.middle))
        return LineChart.PlacedMark(
          center: center, interval: IntervalBar(value, x: center.x, on: frame.y),
          text: point.label ?? frame.format(value))
      }
      return LineChart.PlacedPoint(time: point.time, kind: point.kind, mark: mark)
    }
  }

  private var ascending: [LineChart.DataPoint] {
    guard zip(points, points.dropFirst()).contains(where: { $0.time > $1.time }) else { return points }
    return points.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
  }
}
