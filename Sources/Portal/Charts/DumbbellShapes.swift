import Charting
import Templating

extension ChartDrawing {
  /// The drawing of a dumbbell chart.
  init(_ chart: Dumbbell.Geometry) {
    self.init(
      size: chart.size, marks: ["ticks": .list(chart.ticks.map(\.shape)), "rows": .list(chart.rows.map(\.shape))])
  }
}

extension Dumbbell.RowGeometry {
  fileprivate var shape: Value {
    [
      "name": .shapes(name), "link": link.shape, "then": Value(then?.shape), "now": now.shape,
      "target": Value(target?.shape),
    ]
  }
}

extension Dumbbell.Mark {
  fileprivate var shape: Value {
    [
      "x": .coordinate(center.x), "y": .coordinate(center.y), "interval": Value(interval?.shape),
      "label": Value(label?.shape),
    ]
  }
}
