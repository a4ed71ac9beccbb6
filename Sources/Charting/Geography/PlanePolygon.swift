/// A polygon in the viewBox: outline and holes, told apart by the even-odd rule.
struct PlanePolygon {
  /// Each closed by a line from its last point to its first.
  let rings: [[Point]]

  /// The sides of all rings.
  var sides: some Sequence<Line> {
    rings.lazy.flatMap { ring in
      ring.indices.lazy.map { Line(from: ring[$0], to: ring[($0 + 1) % ring.count]) }
    }
  }

  /// The smallest rectangle around it.
  var bounds: Rect {
    let points = rings.joined()
    let (left, right) = (points.lazy.map(\.x).min() ?? 0, points.lazy.map(\.x).max() ?? 0)
    let (top, bottom) = (points.lazy.map(\.y).min() ?? 0, points.lazy.map(\.y).max() ?? 0)
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// The area inside the outline, holes included, in px².
  var outlineArea: Double {
    guard let ring = rings.first else { return 0 }
    let doubled = ring.indices.reduce(0) { sum, index in
      let (one, next) = (ring[index], ring[(index + 1) % ring.count])
      return sum + one.x * next.y - next.x * one.y
    }
    return doubled.magnitude / 2
  }

  /// Whether `point` lies inside, and not in a hole.
  func contains(_ point: Point) -> Bool {
    sides.reduce(false) { isInside, side in
      let (start, end) = (side.start, side.end)
      guard (start.y > point.y) != (end.y > point.y) else { return isInside }
      let x = start.x + (point.y - start.y) / (end.y - start.y) * (end.x - start.x)
      return point.x < x ? !isInside : isInside
    }
  }

  /// Whether all of `rect` lies inside.
  func contains(_ rect: Rect) -> Bool {
    contains(Point(x: rect.midX, y: rect.midY)) && !sides.contains { $0.crosses(rect) }
  }

  /// How far `point` is from the nearest side, in px; negative outside.
  func distance(to point: Point) -> Double {
    let squared = sides.lazy.map { $0.squaredDistance(to: point) }.min() ?? 0
    return contains(point) ? squared.squareRoot() : -squared.squareRoot()
  }

  /// The polygon with every x divided by `factor`.
  func narrowed(by factor: Double) -> PlanePolygon {
    PlanePolygon(rings: rings.map { $0.map { Point(x: $0.x / factor, y: $0.y) } })
  }
}
