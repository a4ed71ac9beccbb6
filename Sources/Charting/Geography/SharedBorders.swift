/// Simplifies outlines so that a border of two areas stays one border, without gaps and overlaps.
///
/// Outlines are cut where borders meet; each piece is simplified by itself, and so alike in both outlines.
struct SharedBorders {
  /// The points that every outline through them keeps.
  private let junctions: Set<Point>

  /// Finds where the borders of `rings` meet: points with different neighbours in different rings.
  ///
  /// O(points).
  init(_ rings: [[Point]]) {
    var neighbours: [Point: Set<Point>] = [:]
    var junctions: Set<Point> = []
    for ring in rings {
      for index in ring.indices {
        let own: Set = [ring[(index + 1) % ring.count], ring[(index + ring.count - 1) % ring.count]]
        if let known = neighbours.updateValue(own, forKey: ring[index]), known != own { junctions.insert(ring[index]) }
      }
    }
    self.junctions = junctions
  }

  /// The outline `ring` with fewer points; empty if it is no wider than `tolerance`.
  func simplified(_ ring: [Point], tolerance: Double) -> [Point] {
    guard let start = ring.firstIndex(where: junctions.contains) ?? Self.least(ring) else { return [] }
    let turned = ring[start...] + ring[..<start] + [ring[start]]
    var arcs: [[Point]] = []
    var arc: [Point] = []
    for point in turned {
      arc.append(point)
      guard arc.count > 1, junctions.contains(point) else { continue }
      arcs.append(arc)
      arc = [point]
    }
    if arc.count > 1 { arcs.append(arc) }
    let result = arcs.flatMap { DouglasPeucker.simplified($0, tolerance: tolerance).dropLast() }
    return result.count < 3 ? [] : result
  }

  /// Where an outline without junctions begins, whatever its first point.
  private static func least(_ ring: [Point]) -> Int? {
    ring.indices.min { ring[$0] < ring[$1] }
  }
}
