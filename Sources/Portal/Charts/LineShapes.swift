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
  private static let members = MapShape<LineChart.Mark>([
    "x": { .coordinate($0.center.x) }, "y": { .coordinate($0.center.y) }, "kind": { .string($0.kind.rawValue) },
    "label": { Value($0.label?.shape) }, "interval": { Value($0.interval?.shape) },
  ])

  var shape: Value { Self.members(self) }
}

extension LineChart.TargetGeometry {
  fileprivate var shape: Value {
    [
      "x": .coordinate(center.x), "y": .coordinate(center.y), "label": Value(label?.shape),
      "interval": Value(interval?.shape),
    ]
  }
}
