/// Leaves out the points that hardly change a line.
///
/// D. Douglas and T. Peucker, Algorithms for the reduction of the number of points required to represent a digitized
/// line, 1973.
enum DouglasPeucker {
  /// A line through some of `points`, with both ends; no point that is left out is further than `tolerance` from it.
  ///
  /// The same line backwards gives the same points. O(count²) at worst, O(count log count) on borders.
  static func simplified(_ points: [Point], tolerance: Double) -> [Point] {
    guard let first = points.first, let last = points.last, points.count > 2 else { return points }
    let isBackwards = (last, points[points.count - 2]) < (first, points[1])
    let line = isBackwards ? points.reversed() : points
    var isKept = [Bool](repeating: false, count: line.count)
    (isKept[0], isKept[line.count - 1]) = (true, true)
    var spans = [0..<(line.count - 1)]
    while let span = spans.popLast() {
      guard let far = farthest(in: span, of: line, beyond: tolerance) else { continue }
      isKept[far] = true
      spans += [span.lowerBound..<far, far..<span.upperBound]
    }
    let kept = line.indices.filter { isKept[$0] }.map { line[$0] }
    return isBackwards ? kept.reversed() : kept
  }

  private static func farthest(in span: Range<Int>, of line: [Point], beyond tolerance: Double) -> Int? {
    var (far, greatest) = (Int?.none, tolerance * tolerance)
    let chord = Line(from: line[span.lowerBound], to: line[span.upperBound])
    for index in span.dropFirst() {
      let distance = chord.squaredDistance(to: line[index])
      if distance > greatest { (far, greatest) = (index, distance) }
    }
    return far
  }
}

extension Line {
  /// The square of how far `point` is from the nearest point of the line, in px².
  func squaredDistance(to point: Point) -> Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = dx * dx + dy * dy
    let along = length > 0 ? ((point.x - start.x) * dx + (point.y - start.y) * dy) / length : 0
    let share = min(max(along, 0), 1)
    let (x, y) = (point.x - start.x - share * dx, point.y - start.y - share * dy)
    return x * x + y * y
  }
}

extension Point {
  /// Orders from left to right, then from top to bottom.
  static func < (left: Point, right: Point) -> Bool {
    (left.x, left.y) < (right.x, right.y)
  }
}

/// Orders by the first points, then by the second.
private func < (left: (Point, Point), right: (Point, Point)) -> Bool {
  left.0 == right.0 ? left.1 < right.1 : left.0 < right.0
}
