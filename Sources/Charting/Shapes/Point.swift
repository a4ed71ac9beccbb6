/// A place in the viewBox, in px from the top left, rounded as `Coordinate` does.
public struct Point: Hashable, Sendable {
  /// To the right.
  public let x: Double
  /// Downwards.
  public let y: Double

  /// A place; the coordinates are rounded.
  public init(x: Double, y: Double) {
    self.x = Coordinate.rounded(x)
    self.y = Coordinate.rounded(y)
  }
}

/// A straight line between two points.
public struct Line: Hashable, Sendable {
  /// Where it begins.
  public let start: Point
  /// Where it ends.
  public let end: Point

  /// A line from `start` to `end`.
  public init(from start: Point, to end: Point) {
    self.start = start
    self.end = end
  }

  /// Whether some of the line lies inside `rect`.
  func crosses(_ rect: Rect) -> Bool {
    let (left, right) = start.x <= end.x ? (start, end) : (end, start)
    let from = max(left.x, rect.x)
    let to = min(right.x, rect.maxX)
    guard from <= to else { return false }
    let heights = LinearScale(domain: left.x...right.x, from: left.y, to: right.y)
    let (one, other) = left.x == right.x ? (left.y, right.y) : (heights(from), heights(to))
    return min(one, other) < rect.maxY && max(one, other) > rect.y
  }

  /// A vertical line at `x`.
  static func vertical(x: Double, from top: Double, to bottom: Double) -> Line {
    Line(from: Point(x: x, y: top), to: Point(x: x, y: bottom))
  }

  /// A horizontal line at `y`.
  static func horizontal(y: Double, from left: Double, to right: Double) -> Line {
    Line(from: Point(x: left, y: y), to: Point(x: right, y: y))
  }
}

/// The size of a viewBox.
public struct Size: Hashable, Sendable {
  /// In px.
  public let width: Double
  /// In px.
  public let height: Double

  /// A size; both lengths are rounded as `Coordinate` does.
  public init(width: Double, height: Double) {
    self.width = Coordinate.rounded(width)
    self.height = Coordinate.rounded(height)
  }
}
