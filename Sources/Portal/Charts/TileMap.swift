import Charting
import PlanModel
import PlanProgress
import Templating

/// How many of an area's promises some figure stands behind.
enum Coverage: String, CaseIterable, Sendable {
  case full
  case partial = "some"
  case absent = "none"

  init(_ rollUp: RollUp) {
    self.init(withData: rollUp.withData, of: rollUp.total)
  }

  init(withData count: Int, of total: Int) {
    self =
      switch count {
      case 0: .absent
      case total: .full
      default: .partial
      }
  }
}

extension Edition {
  /// The areas as squares near where they lie, each with its number of targets and how many have data.
  ///
  /// An area without a square of its own, such as a zone, is marked at its parent's.
  func tileMap(highlighting area: Area?) -> ChartFigure {
    let tiled = plan.areas.filter { $0.tile != nil }
    let rollUps = tiled.map { RollUp(relations.assessmentsByArea[$0.id] ?? []) }
    let here = area.flatMap { area in [area.id, area.parent].compactMap { $0 }.first { plan.areas[$0]?.tile != nil } }
    let counts = Dictionary(grouping: rollUps, by: Coverage.init).mapValues(\.count)
    let number = { (coverage: Coverage) in "\(counts[coverage] ?? 0)" }
    let name = here.flatMap { plan.areas[$0]?.name }
    return figure(
      .tiles, named: "map", title: locale(.map),
      description: locale(
        .mapSentence,
        ["total": "\(tiled.count)", "full": number(.full), "some": number(.partial), "none": number(.absent)]),
      note: locale(.sketch),
      key: coverageKey + (name.map { [Legend.Entry("here", locale(.mapHere, ["name": $0]))] } ?? []),
      table: ChartTable(
        columns: [locale(.columnArea), locale(.columnTargets), locale(.columnWithData)],
        rows: zip(tiled, rollUps).map { [$0.name, "\($1.total)", "\($1.withData)"] }),
      citing: tiled.flatMap { relations.assessmentsByArea[$0.id] ?? [] }.flatMap(citations(of:))
    ) { width throws(ChartError) in
      let grid = try TileGrid.layout(TileGrid.Spec(tiles: zip(tiled, rollUps).compactMap(tile)), width: width)
      return drawing(grid, here: here)
    }
  }

  /// The key of how many targets have data.
  var coverageKey: [Legend.Entry] {
    let words: [(Coverage, String)] = [
      (.full, locale(.coverageFull)), (.partial, locale(.coverageSome)), (.absent, locale(.coverageNone)),
    ]
    return words.map { Legend.Entry($0.0.rawValue, $0.1) }
  }

  /// The drawing of tiles, `here` framed.
  func drawing(_ grid: TileGrid.Geometry, here: Area.ID?) -> ChartDrawing {
    ChartDrawing(
      size: grid.size,
      marks: ["small_names": .bool(grid.hasSmallNames), "tiles": .list(grid.tiles.map { shape($0, here: here) })])
  }

  private func tile(_ area: Area, _ rollUp: RollUp) -> TileGrid.Tile? {
    area.tile.map { cell in
      TileGrid.Tile(
        id: area.id.rawValue, column: cell.column, row: cell.row, label: area.short,
        value: rollUp.total == 0 ? "–" : "\(rollUp.withData)/\(rollUp.total)", code: Coverage(rollUp).rawValue)
    }
  }

  private func shape(_ tile: TileGrid.TileGeometry, here: Area.ID?) -> Value {
    [
      "coverage": .string(tile.code), "rect": tile.rect.shape, "name": .shapes(tile.name),
      "count": Value(tile.value?.shape), "here": .bool(tile.id == here?.rawValue),
    ]
  }
}
