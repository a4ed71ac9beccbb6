/// Areas as equal squares near where they lie: a sketch, not a map.
public enum TileGrid {
  /// The least width in px that a grid can be read at.
  public static let minimumWidth = 120.0

  /// What is to be drawn.
  public struct Spec: Sendable {
    /// In any order.
    public var tiles: [Tile]
    /// Between tiles, in px.
    public var spacing: Double
    /// Tiles grow no larger, in px.
    public var maximumTileSize: Double
    /// The sizes.
    public var style: ChartStyle

    /// A tile grid.
    public init(
      tiles: [Tile], spacing: Double = 4, maximumTileSize: Double = 96, style: ChartStyle = .standard
    ) {
      self.tiles = tiles
      self.spacing = spacing
      self.maximumTileSize = maximumTileSize
      self.style = style
    }
  }

  /// One area.
  public struct Tile: Sendable {
    /// Names the tile for templates and errors.
    public let id: String
    /// Counted from 0, to the right.
    public let column: Int
    /// Counted from 0, downwards.
    public let row: Int
    /// The area's name.
    public let name: String
    /// A short value under the name; empty for none.
    public let value: String
    /// The class, which templates turn into colour, shape and word.
    public let code: String

    /// A tile.
    public init(id: String, column: Int, row: Int, name: String, value: String = "", code: String) {
      self.id = id
      self.column = column
      self.row = row
      self.name = name
      self.value = value
      self.code = code
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// From row to row, then from column to column.
    public let tiles: [TileGeometry]
    /// Whether names are set in the style's small size, because tiles are.
    public let hasSmallNames: Bool
  }

  /// One square.
  public struct TileGeometry: Sendable {
    /// As in the spec.
    public let id: String
    /// As in the spec.
    public let code: String
    /// The square.
    public let rect: Rect
    /// The name in one or two lines, shortened to fit.
    public let name: [Label]
    /// The value, if it fits.
    public let value: Label?
  }

  /// Lays the grid out at `width` px; empty columns and rows before the last tile keep their room.
  ///
  /// - Throws: `ChartError` if there is no tile, two share a cell, or a cell is outside 0 to 99.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    try check(spec.tiles)
    let columns = (spec.tiles.map(\.column).max() ?? 0) + 1
    let rows = (spec.tiles.map(\.row).max() ?? 0) + 1
    let spacing = min(spec.spacing, width / Double(columns) / 4)
    let side = min((width + spacing) / Double(columns) - spacing, spec.maximumTileSize)
    let used = Double(columns) * (side + spacing) - spacing
    let left = (width - used) / 2
    let hasSmallNames = side < 5 * spec.style.label.fontSize
    let nameStyle = hasSmallNames ? spec.style.small : spec.style.label
    let tiles = spec.tiles.sorted { ($0.row, $0.column) < ($1.row, $1.column) }.map { tile in
      let rect = Rect(
        x: left + Double(tile.column) * (side + spacing), y: Double(tile.row) * (side + spacing), width: side,
        height: side)
      return geometry(tile, rect, name: nameStyle, value: spec.style.small)
    }
    let height = Double(rows) * (side + spacing) - spacing
    return Geometry(
      size: Size(width: width, height: height), tiles: tiles, hasSmallNames: hasSmallNames)
  }

  private static func check(_ tiles: [Tile]) throws(ChartError) {
    guard !tiles.isEmpty else { throw .noData }
    var cells: Set<[Int]> = []
    for tile in tiles {
      for (place, field) in [(tile.column, "column"), (tile.row, "row")] {
        guard place >= 0 else { throw .negative(Datum(tile.id, field)) }
        guard place < 100 else { throw .tooLarge(Datum(tile.id, field)) }
      }
      guard cells.insert([tile.column, tile.row]).inserted else { throw .occupied(Datum(tile.id, "cell")) }
    }
  }

  /// The name above the value if both fit, otherwise in the middle; no name without room for two characters.
  private static func geometry(
    _ tile: Tile, _ rect: Rect, name nameStyle: TextStyle, value valueStyle: TextStyle
  ) -> TileGeometry {
    let room = rect.width - 4
    let hasValue =
      !tile.value.isEmpty && valueStyle.fits(tile.value, in: room)
      && rect.height >= nameStyle.lineAdvance + valueStyle.lineAdvance
    let nameRoom = rect.height - (hasValue ? valueStyle.lineAdvance : 0)
    let maximumLines = min(2, Int(nameRoom / nameStyle.lineAdvance))
    let hasName = maximumLines > 0 && room >= 2 * nameStyle.fontSize
    let lines = hasName ? nameStyle.balancedLines(of: tile.name, width: room, maximumLines: maximumLines) : []
    // Name and value move towards each other as far as there is room between them.
    let slack = nameRoom - Double(lines.count) * nameStyle.lineAdvance
    let shift = hasValue ? min(2, max(0, slack) / 4) : 0
    let name = Label.block(
      lines, x: rect.midX, middle: rect.y + nameRoom / 2 + shift, anchor: .middle, style: nameStyle)
    let value = Label(
      tile.value, x: rect.midX, middle: rect.maxY - valueStyle.lineAdvance / 2 - shift, anchor: .middle,
      style: valueStyle)
    return TileGeometry(id: tile.id, code: tile.code, rect: rect, name: name, value: hasValue ? value : nil)
  }
}
