import Charting
import Templating

extension ChartDrawing {
  /// The drawing of a line chart.
  public init(_ chart: LineChart.Geometry) {
    self.init(
      size: chart.size,
      marks: [
        "plot": chart.plot.shape, "y_ticks": .list(chart.yTicks.map(\.shape)),
        "faint": .list(chart.faintLines.map(\.shape)),
        "x_ticks": .list(chart.xTicks.map(\.shape)), "zero": Value(chart.zeroLine?.shape), "path": Value(chart.path),
        "as_of": Value(chart.asOf?.shape), "target": Value(chart.target?.shape),
        "series": .list(chart.series.map(\.shape)),
      ])
  }
}

extension LineChart.SeriesGeometry {
  fileprivate var shape: Value {
    [
      "index": .int(index % 4), "breaks": .list(breaks.map(\.shape)),
      "segments": .list(segments.map { ["path": .string($0.path), "kind": .string($0.kind.rawValue)] }),
      "marks": .list(marks.map(\.shape)), "name": Value(endLabel?.label.shape),
      "leader": Value(endLabel?.leader?.shape),
    ]
  }
}

extension LineChart.Mark {
  var shape: Value {
    [
      "x": .coordinate(center.x), "y": .coordinate(center.y), "kind": .string(kind.rawValue),
      "label": Value(label?.shape), "interval": Value(interval?.shape),
    ]
  }
}

extension LineChart.TargetGeometry {
  fileprivate var shape: Value {
    [
      "x": .coordinate(center.x), "y": .coordinate(center.y), "label": Value(label?.shape),
      "interval": Value(interval?.shape),
    ]
  }
}
