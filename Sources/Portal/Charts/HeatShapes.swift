import Charting
import Templating

extension ChartDrawing {
  /// The drawing of a heat table.
  init(_ table: HeatTable.Geometry) {
    self.init(
      size: table.size,
      marks: [
        "years": .shapes(table.years), "rows": .list(table.rows.map(\.shape)), "cut": Value(table.cut?.shape),
      ])
  }
}

extension HeatTable.RowGeometry {
  fileprivate var shape: Value {
    ["name": .shapes(name), "cells": .list(cells.map(\.shape))]
  }
}

extension HeatTable.CellGeometry {
  fileprivate var shape: Value {
    [
      "tint": Value(tint.map { "\($0)" }), "rect": rect.shape, "label": label.shape, "hedge": Value(hedge?.shape),
      "unsettled": Value(unsettled?.shape), "break": Value(breakMark?.shape),
    ]
  }
}
