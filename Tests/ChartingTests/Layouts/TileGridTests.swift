import Charting
import Testing

@Suite struct TileGridTests {
  private func tile(_ column: Int, _ row: Int, name: String = "长春新区", value: String = "72%") -> TileGrid.Tile {
    TileGrid.Tile(
      id: "\(column)-\(row)", column: column, row: row, name: name, value: value, code: "on-track")
  }

  private func layout(_ tiles: [TileGrid.Tile], width: Double = 640) throws -> TileGrid.Geometry {
    try TileGrid.layout(TileGrid.Spec(tiles: tiles), width: width)
  }

  @Test("tiles are squares in their cells, empty cells keep their room")
  func cells() throws {
    let grid = try layout([tile(0, 0), tile(3, 2)])
    let (first, last) = (grid.tiles[0].rect, grid.tiles[1].rect)
    #expect(first.width == first.height)
    #expect((last.x - first.x - 3 * (grid.tiles[0].rect.width + 4)).magnitude < 0.05)
    #expect((last.y - 2 * (grid.tiles[0].rect.width + 4)).magnitude < 0.05)
  }

  @Test("an empty first column keeps its room too")
  func emptyColumn() throws {
    let grid = try layout([tile(1, 0)])
    #expect(grid.tiles[0].rect.x > grid.tiles[0].rect.width)
  }

  @Test("tiles stand in reading order, whatever the input's order")
  func order() throws {
    #expect(try layout([tile(1, 1), tile(0, 1), tile(1, 0)]).tiles.map(\.id) == ["1-0", "0-1", "1-1"])
  }

  @Test("names and values keep inside their tiles", arguments: [120.0, 200, 320, 390, 640, 960])
  func labels(width: Double) throws {
    let tiles = (0..<18).map { tile($0 % 6, $0 / 6, name: ["二道", "长春经济技术开发区", "Changchun"][$0 % 3]) }
    let grid = try layout(tiles, width: width)
    for tile in grid.tiles {
      for label in tile.name + [tile.value].compactMap({ $0 }) { #expect(tile.rect.contains(label.box)) }
    }
    expectReadable(grid.tiles.flatMap { $0.name + [$0.value].compactMap { $0 } }, in: grid.size)
    expectInside(grid.tiles.map(\.rect), grid.size)
  }

  @Test("a name of two lines leaves the value a line of its own", arguments: [120.0, 200, 320, 347, 390, 640])
  func nameAndValue(width: Double) throws {
    let tiles = (0..<18).map { tile($0 % 6, $0 / 6, name: "New Area District", value: "2/5") }
    for tile in try layout(tiles, width: width).tiles {
      guard let name = tile.name.last, let value = tile.value else { continue }
      #expect(value.position.y - name.position.y >= ChartStyle.standard.small.lineAdvance - 0.01)
    }
  }

  @Test("a phone shows at least the beginning of every name")
  func phone() throws {
    let grid = try layout((0..<18).map { tile($0 % 6, $0 / 6) }, width: 390)
    #expect(grid.tiles.allSatisfy { !$0.name.isEmpty })
  }

  @Test("two tiles in one cell, cells below zero or far out, and no tiles are errors")
  func errors() {
    #expect(throws: ChartError.occupied(Datum("0-0", "cell"))) { try layout([tile(0, 0), tile(0, 0)]) }
    #expect(throws: ChartError.negative(Datum("-1-0", "column"))) { try layout([tile(-1, 0)]) }
    #expect(throws: ChartError.tooLarge(Datum("0-100", "row"))) { try layout([tile(0, 100)]) }
    #expect(throws: ChartError.noData) { try layout([]) }
  }
}
