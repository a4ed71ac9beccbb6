import Charting
import Templating

extension ChartDrawing {
  /// The drawing of a line chart.
  public init(_ chart: LineChart.Geometry) {
    self.init(
      size: chart.size,
      marks: [
        "y_axis": chart.yTicks.axis, "x_axis": chart.xTicks.axis,
        "faint": .string(PathBuilder.lines(chart.faintLines)), "zero": Value(chart.zeroLine?.shape),
        "path": Value(chart.path),
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
      "points": marks.points, "name": Value(endLabel?.label.shape),
      "leader": Value(endLabel?.leader?.shape),
    ]
  }
}

extension [AxisTick] {
  /// An axis: its lines as one path, and the labels there is room for.
  var axis: Value {
    ["lines": .string(PathBuilder.lines(map(\.line))), "labels": .shapes(compactMap(\.label))]
  }
}

extension [LineChart.Mark] {
  /// Points: all as one path, those that may still change as another, their labels, and how far hedged ones may reach.
  var points: Value {
    let open = filter { $0.kind == .forecast || $0.kind == .preliminary }
    return [
      "dots": .string(PathBuilder.dots(map(\.center))), "open": .string(PathBuilder.dots(open.map(\.center))),
      "labels": .shapes(compactMap(\.label)), "intervals": .list(compactMap { $0.interval?.shape }),
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
