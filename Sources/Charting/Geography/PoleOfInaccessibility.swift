/// The point of a polygon that is furthest from its border, where a name has most room.
///
/// Squares that cover the polygon are quartered as long as they may hold a better point
/// (after V. Agafonkin, A new algorithm for finding a visual center of a polygon, 2016).
enum PoleOfInaccessibility {
  private struct Cell {
    let center: Point
    let half: Double
    /// From the centre to the border; negative outside.
    let distance: Double
    /// No point of the square is further from the border.
    var limit: Double { distance + half * 1.4142135623730951 }

    init(_ center: Point, half: Double, in polygon: PlanePolygon) {
      self.center = center
      self.half = half
      distance = polygon.distance(to: center)
    }

    func quarters(in polygon: PlanePolygon) -> [Cell] {
      [(-1.0, -1.0), (1, -1), (-1, 1), (1, 1)].map { dx, dy in
        Cell(Point(x: center.x + dx * half / 2, y: center.y + dy * half / 2), half: half / 2, in: polygon)
      }
    }
  }

  /// The point, to `precision` px of its distance from the border; nil for a polygon without width.
  static func find(in polygon: PlanePolygon, precision: Double) -> Point? {
    let bounds = polygon.bounds
    let side = min(bounds.width, bounds.height)
    guard side > 0 else { return nil }
    var cells = squares(over: bounds, side: max(side, max(bounds.width, bounds.height) / 64), polygon)
    var best = Cell(Point(x: bounds.midX, y: bounds.midY), half: 0, in: polygon)
    // Each round drops what cannot be better, so that few squares are left to look through.
    while !cells.isEmpty {
      best = cells.reduce(best) { $1.distance > $0.distance ? $1 : $0 }
      cells = cells.filter { $0.limit - best.distance > precision }.flatMap { $0.quarters(in: polygon) }
    }
    return best.distance > 0 ? best.center : nil
  }

  private static func squares(over bounds: Rect, side: Double, _ polygon: PlanePolygon) -> [Cell] {
    stride(from: bounds.x, to: bounds.maxX, by: side).flatMap { x in
      stride(from: bounds.y, to: bounds.maxY, by: side).map { y in
        Cell(Point(x: x + side / 2, y: y + side / 2), half: side / 2, in: polygon)
      }
    }
  }
}
