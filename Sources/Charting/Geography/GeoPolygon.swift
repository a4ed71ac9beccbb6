/// A place on Earth, in degrees.
public struct GeoPosition: Hashable, Sendable {
  /// East of Greenwich, from −180 to 180.
  public let longitude: Double
  /// North of the equator, from −90 to 90.
  public let latitude: Double

  /// A place.
  public init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}

/// A piece of land: its outline first, then the outlines of its holes, each in either direction.
public struct GeoPolygon: Hashable, Sendable {
  /// At least one; whether the last position repeats the first does not matter.
  public let rings: [[GeoPosition]]

  /// A polygon from its rings.
  public init(rings: [[GeoPosition]]) {
    self.rings = rings
  }
}
