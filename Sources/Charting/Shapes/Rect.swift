/// A rectangle in the viewBox; its sides are rounded as `Coordinate` does and never negative.
public struct Rect: Hashable, Sendable {
  /// The left side.
  public let x: Double
  /// The upper side.
  public let y: Double
  /// To the right of `x`.
  public let width: Double
  /// Below `y`.
  public let height: Double
  /// The right side.
  public let maxX: Double
  /// The lower side.
  public let maxY: Double

  /// A rectangle; negative lengths become 0.
  public init(x: Double, y: Double, width: Double, height: Double) {
    let (left, top) = (Coordinate.hundredths(of: x), Coordinate.hundredths(of: y))
    let (right, bottom) = (
      left + Coordinate.hundredths(of: max(width, 0)), top + Coordinate.hundredths(of: max(height, 0))
    )
    self.x = left / 100
    self.y = top / 100
    self.width = (right - left) / 100
    self.height = (bottom - top) / 100
    maxX = right / 100
    maxY = bottom / 100
  }

  private init(x: Double, y: Double, width: Double, height: Double, maxX: Double, maxY: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The rectangle between two x, in either order, and two y.
  init(between one: Double, and other: Double, top: Double, bottom: Double) {
    self.init(x: min(one, other), y: top, width: (other - one).magnitude, height: bottom - top)
  }

  /// The middle between left and right.
  public var midX: Double { Coordinate.rounded(x + width / 2) }
  /// The middle between top and bottom.
  public var midY: Double { Coordinate.rounded(y + height / 2) }

  /// The same rectangle with another upper side.
  func at(y: Double) -> Rect {
    let top = Coordinate.rounded(y)
    return Rect(x: x, y: top, width: width, height: height, maxX: maxX, maxY: Coordinate.rounded(top + height))
  }

  /// The rectangle with `distance` more on the left and on the right.
  func widened(by distance: Double) -> Rect {
    let (left, width) = (Coordinate.rounded(x - distance), Coordinate.rounded(max(width + 2 * distance, 0)))
    return Rect(x: left, y: y, width: width, height: height, maxX: Coordinate.rounded(left + width), maxY: maxY)
  }

  /// Whether the two share more than an edge.
  public func overlaps(_ other: Rect) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: Rect) -> Bool {
    x <= other.x && y <= other.y && other.maxX <= maxX && other.maxY <= maxY
  }
}
