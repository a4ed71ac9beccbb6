import Charting
import Templating

extension ChartDrawing {
  /// The drawing of ordered bars.
  init(_ bars: OrderedBars.Geometry) {
    self.init(
      size: bars.size,
      marks: ["plot": bars.plot.shape, "rows": .list(bars.rows.map(\.shape))])
  }
}

extension OrderedBars.RowGeometry {
  fileprivate var shape: Value {
    [
      "highlighted": .bool(isHighlighted), "missing": .bool(isMissing), "band": band.shape, "name": .shapes(name),
      "zero": zeroLine.shape,
      "bar": Value(bar?.shape), "uncertain": Value(uncertain?.shape), "target": Value(target?.shape),
      "figure": valueLabel.shape,
    ]
  }
}
