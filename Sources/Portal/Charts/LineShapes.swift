import Charting
import Templating

extension ChartDrawing {
  /// The drawing of a line chart.
  public init(_ chart: LineChart.Geometry) {
    self.init(size: chart.size, marks: chart.marks)
  }
}

extension LineChart.Geometry {
  private static let members = MapShape<Self>([
    "y_axis": { $0.yTicks.axis }, "x_axis": { $0.xTicks.axis }, "faint": { .string(PathBuilder.lines($0.faintLines)) },
    "zero": { Value($0.zeroLine?.shape) }, "path": { Value($0.path) }, "as_of": { Value($0.asOf?.shape) },
    "target": { Value($0.target?.shape) }, "series": { .list($0.series.map(\.shape)) },
  ])

  fileprivate var marks: Map { Self.members.map(of: self) }
}

extension LineChart.SeriesGeometry {
  private static let members = MapShape<Self>([
    "index": { .int($0.index % 4) }, "breaks": { .list($0.breaks.map(\.shape)) },
    "segments": { .list($0.segments.map(\.shape)) }, "points": { $0.marks.points },
    "name": { Value($0.endLabel?.label.shape) }, "leader": { Value($0.endLabel?.leader?.shape) },
  ])

  fileprivate var shape: Value { Self.members(self) }
}

extension LineChart.Segment {
  private static let members = MapShape<Self>(["path": { .string($0.path) }, "kind": { .string($0.kind.rawValue) }])

  fileprivate var shape: Value { Self.members(self) }
}

extension AxisTick {
  fileprivate static let axis = MapShape<[AxisTick]>([
    "lines": { .string(PathBuilder.lines($0.map(\.line))) }, "labels": { .labels(of: $0) { $0.label } },
  ])
}

extension [AxisTick] {
  /// An axis: its lines as one path, and the labels there is room for.
  var axis: Value { AxisTick.axis(self) }
}

extension LineChart.Mark {
  fileprivate static let points = MapShape<[LineChart.Mark]>([
    "dots": { .string(PathBuilder.dots($0.map(\.center))) }, "open": { .string(PathBuilder.dots($0.openCenters)) },
    "labels": { .labels(of: $0) { $0.label } }, "intervals": { .list($0.intervals) },
  ])
}

extension LineChart.Kind {
  /// Whether a value of the kind may still change.
  fileprivate var isOpen: Bool { self == .forecast || self == .preliminary }
}

extension [LineChart.Mark] {
  /// Points: all as one path, those that may still change as another, their labels, and how far hedged ones may reach.
  var points: Value { LineChart.Mark.points(self) }

  // By index, for walking the marks would copy each.
  fileprivate var openCenters: [Point] { indices.compactMap { self[$0].kind.isOpen ? self[$0].center : nil } }
  fileprivate var intervals: [Value] { indices.compactMap { self[$0].interval?.shape } }
}

extension LineChart.TargetGeometry {
  private static let members = MapShape<Self>([
    "x": { .coordinate($0.center.x) }, "y": { .coordinate($0.center.y) }, "label": { Value($0.label?.shape) },
    "interval": { Value($0.interval?.shape) },
  ])

  fileprivate var shape: Value { Self.members(self) }
}
