import Charting
import Diagnostics
import PlanCharts
import PlanModel
import Templating
import Wording

extension ValueScale.Kind: ExpressibleByValue {}

extension ChartCalls {
  /// `chart("line", "gdp", "new-area")`: figures over time with what is promised;
  /// or `chart("line", data=[{"label": …, "points": [[2020, 3], …]}], target=[2025, 8], title=…)`.
  ///
  /// With `scale="log"` equal heights are equal ratios.
  var line: Function {
    call(
      .line, Parameter<String?>("indicator"), Parameter<String?>("area"), Parameter<[GivenSeries]?>("data"),
      Parameter<GivenPoint?>("target"), Parameter("unit", default: ""), Parameter("title", default: ""),
      Parameter("scale", default: ValueScale.Kind.linear), Parameter<String?>("source")
    ) { id, area, data, target, unit, title, scale, source in
      switch try origin(id, "indicator", or: data, from: source) {
      case .given(let lines):
        return TrendChart(
          lines, target: target, in: self.unit(named: unit), on: scale, GivenHeading(title: title, source: source),
          plotter.voice)
      case .plan(let id):
        let (indicator, area) = (try names.indicator(id), try names.area(area))
        let series = try names.series(indicator, in: area)
        if scale == .logarithmic { try checkPositive(series) }
        guard let chart = TrendChart(of: series.key, on: scale, named: "line-\(id)-\(area.id)", plotter) else {
          throw nothing(id, "indicator")
        }
        return chart
      }
    }
  }

  /// Throws for a figure of zero or below, which has no place on a logarithmic axis, with the row that it was read from.
  private func checkPositive(_ series: Series) throws {
    let bad = series.observations.first { $0.quantity.map { min($0.interval.low, $0.value) <= 0 } ?? false }
    guard let bad, let value = bad.quantity?.value else { return }
    let (figure, place) = (Notation.number(value), "\(bad.origin.path):\(bad.origin.line)")
    throw RenderError(
      code: "chart-data",
      Text(
        zh: "“\(series.key.indicator)”\(bad.period) 的数是 \(figure)（\(place)），对数轴只画正数",
        en: "'\(series.key.indicator)' is \(figure) in \(bad.period) (\(place)), and a log scale has no place for it"),
      help: Text(zh: "去掉 scale=\"log\"", en: "leave out scale=\"log\""), parameter: "scale")
  }
}

// A line chart has so many marks that their keys are shared.
extension LineChart.Geometry {
  private static let members = MapShape<Self>([
    "y_axis": { $0.yTicks.axis }, "x_axis": { $0.xTicks.axis },
    "faint": { .string(PathBuilder.lines($0.faintLines)) }, "zero": { Value($0.zeroLine?.shape) },
    "path": { Value($0.path) }, "as_of": { Value($0.asOf?.shape) }, "target": { Value($0.target?.shape) },
    "series": { .list($0.series.map(\.shape)) },
  ])

  /// The marks as `charts/line.svg` sees them.
  var marks: Map { Self.members.map(of: self) }
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

  var shape: Value { Self.members(self) }
}

extension LineChart.TargetGeometry {
  private static let members = MapShape<Self>([
    "x": { .coordinate($0.center.x) }, "y": { .coordinate($0.center.y) }, "label": { Value($0.label?.shape) },
    "interval": { Value($0.interval?.shape) },
  ])

  fileprivate var shape: Value { Self.members(self) }
}

extension AxisTick {
  fileprivate static let axis = MapShape<[AxisTick]>([
    "lines": { .string(PathBuilder.lines($0.map(\.line))) }, "labels": { .shapes($0.compactMap(\.label)) },
  ])
}

extension [AxisTick] {
  /// An axis: its lines as one path, and the labels that have room.
  var axis: Value { AxisTick.axis(self) }
}

extension LineChart.Mark {
  fileprivate static let points = MapShape<[LineChart.Mark]>([
    "dots": { .string(PathBuilder.dots($0.map(\.center))) },
    "open": { .string(PathBuilder.dots($0.filter(\.kind.isOpen).map(\.center))) },
    "labels": { .shapes($0.compactMap(\.label)) }, "intervals": { .list($0.compactMap { $0.interval?.shape }) },
  ])
}

extension [LineChart.Mark] {
  /// Points: all as one path, those that may still change as another, their labels and their intervals.
  var points: Value { LineChart.Mark.points(self) }
}

extension LineChart.Kind {
  /// Whether a value of the kind may still change.
  fileprivate var isOpen: Bool { self == .forecast || self == .preliminary }
}
