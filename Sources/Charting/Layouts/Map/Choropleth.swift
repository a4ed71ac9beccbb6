/// Areas in their true shape, each filled by its class.
public enum Choropleth {
  /// The least width in px that a map can be read at.
  public static let minimumWidth = 120.0

  /// What is to be drawn.
  public struct Spec: Sendable {
    /// In any order.
    public var regions: [Region]
    /// What has to be printed on the map, such as the number under which it was approved; empty for nothing.
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
    /// The larger first, so that none hides a smaller one; those too small to be seen are left out.
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
    /// The name, where it fits inside.
    public let name: [Label]
    /// The size of the name, in px: that of labels, or of small text where room is short.
    public let nameSize: Double
    /// The value, where it fits inside under the name.
    public let value: Label?
  }
}
