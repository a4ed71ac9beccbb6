/// The outlines of areas, from a file that the publisher supplies.
public struct AreaMap: Sendable {
  /// A place on Earth, in degrees.
  public struct Position: Sendable, Hashable {
    /// East of Greenwich.
    public let longitude: Double
    /// North of the equator.
    public let latitude: Double

    /// A place.
    public init(longitude: Double, latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  /// A piece of land: a closed outline, then those of its holes.
  public struct Polygon: Sendable, Hashable {
    /// At least one; in each the last position repeats the first.
    public let rings: [[Position]]

    /// A piece of land from its rings.
    public init(rings: [[Position]]) {
      self.rings = rings
    }
  }

  /// One area and its pieces of land.
  public struct Outline: Sendable, Hashable {
    /// The area.
    public let area: Area.ID
    /// At least one.
    public let polygons: [Polygon]

    /// An outline from its parts.
    public init(area: Area.ID, polygons: [Polygon]) {
      self.area = area
      self.polygons = polygons
    }
  }

  /// The number under which the map was approved for publication (审图号).
  public let approval: String
  /// The areas that have an outline, in the order of the file.
  public let outlines: [Outline]

  /// A map from its parts.
  public init(approval: String, outlines: [Outline]) {
    self.approval = approval
    self.outlines = outlines
  }
}
