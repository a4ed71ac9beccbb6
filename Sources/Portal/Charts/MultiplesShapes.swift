import Charting
import Templating

extension ChartDrawing {
  /// The drawing of small multiples.
  init(_ chart: SmallMultiples.Geometry) {
    self.init(size: chart.size, marks: ["panels": .list(chart.panels.map(\.shape))])
  }
}

extension SmallMultiples.PanelGeometry {
  fileprivate var shape: Value {
    [
      "title": .shapes(title), "caption": Value(caption?.shape), "y_axis": yTicks.axis,
      "x_axis": xTicks.axis, "base": Value(baseLine?.shape), "breaks": .list(breaks.map(\.shape)),
      "segments": .list(segments.map { ["path": .string($0.path), "kind": .string($0.kind.rawValue)] }),
      "points": marks.points,
    ]
  }
}
