import Charting
import Templating

extension ChartDrawing {
  /// The drawing of a slope chart.
  init(_ chart: Slope.Geometry) {
    self.init(
      size: chart.size, marks: ["times": .list(chart.times.map(\.shape)), "lines": .list(chart.lines.map(\.shape))])
  }
}

extension Slope.LineGeometry {
  fileprivate var shape: Value {
    [
      "focused": .bool(isFocused), "line": line.shape,
      "ends": [end(first, at: line.start), end(second, at: line.end)],
    ]
  }

  private func end(_ end: Slope.End, at place: Point) -> Value {
    [
      "x": .coordinate(place.x), "y": .coordinate(place.y), "interval": Value(end.interval?.shape),
      "label": Value(end.label?.shape), "leader": Value(end.leader?.shape),
    ]
  }
}
