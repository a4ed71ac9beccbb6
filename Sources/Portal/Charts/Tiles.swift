import Charting
import PlanCharts
import Templating

/// A square, as a call gives it: where it lies, and how many of its targets have data.
private struct GivenTile: ExpressibleByValue, Sendable {
  let tile: TileChart.GivenTile

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "column", "row", "known", "total"])
    let name: String = try entry.read("label")
    let (column, row) = (try entry.read("column", in: 0...99), try entry.read("row", in: 0...99))
    let total = try entry.read("total", in: 0...1_000_000)
    tile = TileChart.GivenTile(
      name: name, column: column, row: row, withData: try entry.read("known", in: 0...total), of: total)
  }
}

extension ChartCalls {
  /// `chart("tiles")`: the areas as squares near where they lie, `area` marked;
  /// or `chart("tiles", data=[{"label": …, "column": 0, "row": 0, "known": 1, "total": 3}], title=…)`.
  var tiles: Function {
    call(
      .tiles, Parameter<String?>("area"), Parameter<[GivenTile]?>("data"), Parameter("title", default: ""),
      Parameter<String?>("source")
    ) { area, data, title, source in
      if let data = try given(data, from: source, besides: [area], "area") {
        return TileChart(data.map(\.tile), GivenHeading(title: title, source: source))
      }
      let area = try area.map { try names.area($0) }
      let name = area.map { "tiles-\($0.id)" } ?? "tiles"
      guard let chart = TileChart(highlighting: area?.id, named: name, plotter) else {
        throw RenderError.undrawn("tiles", .noData)
      }
      return chart
    }
  }
}

extension TileGrid.Geometry {
  /// What `charts/tiles.svg` sees; the tile `framed` has a frame.
  func marks(framed: String?) -> Map {
    ["small_names": .bool(hasSmallNames), "tiles": .list(tiles.map { $0.shape(isFramed: $0.id == framed) })]
  }
}

extension TileGrid.TileGeometry {
  fileprivate func shape(isFramed: Bool) -> Value {
    [
      "coverage": .string(code), "rect": rect.shape, "name": .shapes(name), "count": Value(value?.shape),
      "here": .bool(isFramed),
    ]
  }
}
