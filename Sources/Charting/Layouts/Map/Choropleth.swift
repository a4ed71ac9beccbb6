/// Areas in their true shape, each filled by its class.
public enum Choropleth {
  /// The least width in px that a map can be read at.
  public static let minimumWidth = 120.0

  /// What is to be drawn.
  public struct Spec: Sendable {
    /// In any order.
    public var regions: [Region]
    /// Printed under the map, such as the number of its approval; empty for nothing.
    public var imprint: String
    /// The map grows no higher, in px; the imprint comes on top.
    public var maximumHeight: Double
    /// How far a drawn border may be from the given one, in px.
    public var tolerance: Double
    /// The sizes.
    public var style: ChartStyle

    /// A map.
    public init(
      regions: [Region], imprint: String = "", maximumHeight: Double = 560, tolerance: Double = 0.5,
      style: ChartStyle = .standard
    ) {
      self.regions = regions
      self.imprint = imprint
      self.maximumHeight = maximumHeight
      self.tolerance = tolerance
      self.style = style
    }
  }

  /// One area.
  public struct Region: Sendable {
    /// Names the area for templates and errors.
    public let id: String
    /// The area's name.
    public let name: String
    /// A short value under the name; empty for none.
    public let value: String
    /// The class, which templates turn into colour or pattern.
    public let code: String
    /// Its pieces of land.
    public let polygons: [GeoPolygon]

    /// An area.
    public init(id: String, name: String, value: String = "", code: String, polygons: [GeoPolygon]) {
      self.id = id
      self.name = name
      self.value = value
      self.code = code
      self.polygons = polygons
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// The largest first, so that no area hides a smaller one; without those too small to be seen.
    public let regions: [RegionGeometry]
    /// The imprint in one or more lines under the map.
    public let imprint: [Label]
  }

  /// One area in its place.
  public struct RegionGeometry: Sendable {
    /// As in the spec.
    public let id: String
    /// As in the spec.
    public let code: String
    /// The outlines, of holes too, to be filled by the even-odd rule.
    public let path: String
    /// The name, if it fits inside.
    public let name: [Label]
    /// The font size of the name, in px: the style's label size, or its small size if room is short.
    public let nameSize: Double
    /// The value, if it fits inside under the name.
    public let value: Label?
  }
}
