import Charting
import Diagnostics
import PlanCharts
import PlanModel
import Templating

extension Indicator.Direction: ExpressibleByValue {}

/// Values year by year, as a call gives them: `{"label": …, "points": [[2021, 3], …], "direction": "down"}`.
private struct GivenYears: ExpressibleByValue, Sendable {
  let row: HeatChart.GivenRow

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "points", "direction"])
    let direction: Indicator.Direction? = try entry.read("direction")
    let name: String = try entry.read("label")
    let cells = try entry.readPoints().map { point in
      guard let year = Int(exactly: point.time) else {
        throw ValueMismatch(
          expected: Text(zh: "时间都是年份的映射", en: "a mapping whose times are years"),
          found: Text(zh: "含有 \(point.time) 的映射", en: "one with \(point.time)"))
      }
      return HeatChart.GivenCell(year: year, value: point.value, status: point.status)
    }
    row = HeatChart.GivenRow(name: name, direction: direction ?? .up, points: cells)
  }
}

extension ChartCalls {
  /// `chart("heat", "new-area")`: the figures of an area by indicator and year;
  /// or `chart("heat", data=[{"label": …, "points": [[2021, 3], …]}], title=…)`.
  var heat: Function {
    call(
      .heat, Parameter<String?>("area"), Parameter<[GivenYears]?>("data"), Parameter("title", default: ""),
      Parameter<String?>("source")
    ) { id, data, title, source in
      switch try origin(id, "area", or: data, from: source) {
      case .given(let rows):
        return HeatChart(rows.map(\.row), GivenHeading(title: title, source: source), plotter.voice)
      case .plan(let id):
        guard let chart = HeatChart(of: try names.area(id).id, named: "heat-" + id, atLeast: 1, plotter) else {
          throw nothing(id, "area")
        }
        return chart
      }
    }
  }
}

extension HeatTable.Geometry {
  /// What `charts/heat.svg` sees.
  var marks: Map {
    ["years": .shapes(years), "rows": .list(rows.map(\.shape)), "cut": Value(cut?.shape)]
  }
}

extension HeatTable.RowGeometry {
  fileprivate var shape: Value { ["name": .shapes(name), "cells": .list(cells.map(\.shape))] }
}

extension HeatTable.CellGeometry {
  fileprivate var shape: Value {
    [
      "tint": Value(tint.map { "\($0)" }), "rect": rect.shape, "label": label.shape, "hedge": Value(hedge?.shape),
      "unsettled": Value(unsettled?.shape), "break": Value(breakMark?.shape),
    ]
  }
}
