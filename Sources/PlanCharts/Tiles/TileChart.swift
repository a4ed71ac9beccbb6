import Charting
import PlanDesk
import PlanModel
import Wording

/// Areas as squares near where they lie, each with its number of promises and how many of them have data.
package struct TileChart: PlanChart {
  package static let kind = ChartKind.tiles

  /// A square.
  struct Tile: Sendable {
    let id: String
    let short: String
    let name: String
    let column: Int
    let row: Int
    /// How many promises have data; `mark` writes them.
    let count: CoverageCount
    let mark: String
  }

  /// What the chart is of.
  enum Heading: Sendable {
    /// The areas of the plan, `here` the name of the one that is framed.
    case areas(here: String?)
    case given(GivenHeading)
  }

  package let name: String
  package let sources: ChartSources
  let tiles: [Tile]
  let framed: String?
  let heading: Heading

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    let spec = TileGrid.Spec(
      tiles: tiles.map { tile in
        TileGrid.Tile(
          id: tile.id, column: tile.column, row: tile.row, name: tile.short, value: tile.mark,
          code: tile.count.coverage.rawValue)
      })
    return .tiles(try TileGrid.layout(spec, width: width), framed: framed)
  }
}

/// What charts of tiles say.
enum TilesPhrase: String, Phrase {
  static let group = "chart.tiles"

  case title, here, note
}

extension TileChart {
  package func words(in voice: Voice) -> ChartWords {
    let rows = tiles.map { [$0.name, "\($0.count.total)", "\($0.count.withData)"] }
    switch heading {
    case .areas(let here):
      let frame = here.map { [Legend.Entry("here", voice(TilesPhrase.here, ["name": $0]))] } ?? []
      return ChartWords(
        title: voice(TilesPhrase.title), description: Coverage.sentence(tiles.map(\.count.coverage), voice),
        note: voice(TilesPhrase.note), key: Coverage.key(voice) + frame,
        table: table(.area, rows, voice))
    case .given(let given):
      return ChartWords(
        title: given.title, description: given.summary(tiles.map { ($0.name, $0.mark) }, voice),
        key: Coverage.key(voice), table: table(.name, rows, voice))
    }
  }

  private func table(_ name: ColumnPhrase, _ rows: [[String]], _ voice: Voice) -> ChartTable {
    ChartTable(columns: [voice(name), voice(ColumnPhrase.targets), voice(ColumnPhrase.withData)], rows: rows)
  }
}

extension TileChart {
  /// The areas of the plan that have a square; nil where none has one.
  ///
  /// `area` is framed, or its parent where it has no square itself.
  package init?(highlighting area: Area.ID? = nil, named name: String = "map", _ plotter: Plotter) {
    let desk = plotter.desk
    let here = area.flatMap { id in [id, desk.area(id)?.parent].compactMap { $0 }.first { desk.area($0)?.tile != nil } }
    let tiled = desk.areas.compactMap(desk.area).filter { $0.tile != nil }
    guard !tiled.isEmpty else { return nil }
    tiles = tiled.compactMap { area in
      let count = CoverageCount(desk.rollUp(of: .area(area.id)))
      return area.tile.map { cell in
        Tile(
          id: area.id.rawValue, short: plotter.say(area.short), name: plotter.say(area.name), column: cell.column,
          row: cell.row, count: count, mark: count.mark)
      }
    }
    self.name = name
    sources = plotter.documents(behind: tiled.map { Subject.area($0.id) })
    framed = here?.rawValue
    heading = .areas(here: here.flatMap(desk.area).map { plotter.say($0.name) })
  }

  /// A square, as a call gives it: where it lies, and how many of its promises have data.
  package struct GivenTile: Sendable {
    let name: String
    let column, row, withData, total: Int

    package init(name: String, column: Int, row: Int, withData: Int, of total: Int) {
      (self.name, self.column, self.row, self.withData, self.total) = (name, column, row, withData, total)
    }
  }

  /// Squares that a call gives.
  package init(_ tiles: [GivenTile], _ heading: GivenHeading) {
    self.tiles = tiles.enumerated().map { place, tile in
      Tile(
        id: String(place), short: tile.name, name: tile.name, column: tile.column, row: tile.row,
        count: CoverageCount(withData: tile.withData, of: tile.total), mark: "\(tile.withData)/\(tile.total)")
    }
    name = "tiles"
    sources = .stated(heading.source)
    framed = nil
    self.heading = .given(heading)
  }
}
