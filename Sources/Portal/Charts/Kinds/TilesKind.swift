import Charting
import Templating

/// A square, as a call gives it: where it lies, and how many of its targets have data.
private struct GivenTile: ExpressibleByValue, Sendable {
  let label: String
  let column: Int
  let row: Int
  let known: Int
  let total: Int

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["label", "column", "row", "known", "total"])
    label = try entry.read("label")
    column = try entry.read("column", in: 0...99)
    row = try entry.read("row", in: 0...99)
    total = try entry.read("total", in: 0...1_000_000)
    known = try entry.read("known", in: 0...total)
  }
}

extension ChartKinds {
  /// `chart("tiles")`: the areas as squares near where they lie, `area` marked;
  /// or `chart("tiles", data=[{"label": …, "column": 0, "row": 0, "known": 1, "total": 3}], title=…)`.
  var tiles: Function {
    kind(
      .tiles, Parameter<String?>("area"), Parameter<[GivenTile]?>("data"), Parameter("title", default: ""),
      Parameter<String?>("source")
    ) { area, data, title, source in
      if let data = try given(data, from: source, besides: [area], "area") {
        return drawn(edition.tiles(data, title: title), from: source)
      }
      let area = try area.map { try names.area($0) }
      return edition.tileMap(highlighting: area).named(area.map { "tiles-\($0.id)" } ?? "tiles")
    }
  }
}

extension Edition {
  fileprivate func tiles(_ tiles: [GivenTile], title: String) -> ChartFigure {
    let spec = TileGrid.Spec(
      tiles: tiles.enumerated().map { place, tile in
        TileGrid.Tile(
          id: String(place), column: tile.column, row: tile.row, label: tile.label,
          value: "\(tile.known)/\(tile.total)", code: Coverage(withData: tile.known, of: tile.total).rawValue)
      })
    return figure(
      .tiles, named: "tiles", title: title,
      description: summary(title, tiles.map { ($0.label, "\($0.known)/\($0.total)") }), key: coverageKey,
      table: ChartTable(
        columns: [locale(.columnName), locale(.columnTargets), locale(.columnWithData)],
        rows: tiles.map { [$0.label, "\($0.total)", "\($0.known)"] })
    ) { width throws(ChartError) in
      drawing(try TileGrid.layout(spec, width: width), here: nil)
    }
  }
}
