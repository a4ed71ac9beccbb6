import Glibc

/// The equirectangular projection that is true to length along the parallel in the middle of the map.
///
/// A map of shares compares areas, which Mercator's inflates towards the poles. One degree off the middle at 44° this
/// one is 2% off, and a rectangle of degrees stays a rectangle. (Snyder, Map Projections, 1987, p. 90.)
struct Equirectangular {
  private let left: Double
  private let top: Double
  private let stretch: Double
  /// The extent of the map, in degrees of latitude.
  let width: Double
  /// The extent of the map, in degrees of latitude.
  let height: Double

  /// The projection for a map of `positions`; nil where there are none.
  init?(covering positions: some Sequence<GeoPosition>) {
    var (west, east, south, north) = (Double.infinity, -Double.infinity, Double.infinity, -Double.infinity)
    for position in positions {
      (west, east) = (min(west, position.longitude), max(east, position.longitude))
      (south, north) = (min(south, position.latitude), max(north, position.latitude))
    }
    guard west <= east, south <= north else { return nil }
    // At the poles a parallel has no length; the map keeps a little.
    stretch = max(cos((south + north) / 2 * .pi / 180), 0.01)
    (left, top) = (west, north)
    (width, height) = ((east - west) * stretch, north - south)
  }

  /// The place on the map from its top left, `scale` px for a degree of latitude.
  func callAsFunction(_ position: GeoPosition, scale: Double) -> Point {
    Point(x: (position.longitude - left) * stretch * scale, y: (top - position.latitude) * scale)
  }
}
