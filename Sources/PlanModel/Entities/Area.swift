/// A place that a plan makes promises for.
public struct Area: Sendable, Identifiable {
  /// The id of an area.
  public typealias ID = Identifier<Area>

  /// What an area is, administratively.
  public enum Kind: String, Sendable, CaseIterable {
    case city, district
    case developmentZone = "development-zone"
    case county, zone
  }

  /// Where an area stands on the tile map.
  public struct Tile: Sendable, Hashable {
    /// The column, from 0 at the left.
    public let column: Int
    /// The row, from 0 at the top.
    public let row: Int

    /// A square of the tile map.
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// The id: the file's name.
  public let id: ID
  /// The full name.
  public let name: Name
  /// A name short enough for a tile or a table.
  public let short: Name
  /// What it is.
  public let kind: Kind
  /// The area it belongs to; nil for the city.
  public let parent: ID?
  /// Its square on the tile map, if it has one.
  public let tile: Tile?
  /// Its administrative code, if known.
  public let code: String?
  /// Where its positioning comes from.
  public let citation: Citation?
  /// Why no data names it, if the documents give none.
  public let noData: String?
  /// Its positioning.
  public let body: Prose
  /// Where it was written.
  public let origin: Origin

  /// An area from its parts.
  public init(
    id: ID, name: Name, short: Name, kind: Kind, parent: ID?, tile: Tile?, code: String?,
    citation: Citation?, noData: String? = nil,
    body: Prose, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.kind = kind
    self.parent = parent
    self.tile = tile
    self.code = code
    self.citation = citation
    self.noData = noData
    self.body = body
    self.origin = origin
  }
}
