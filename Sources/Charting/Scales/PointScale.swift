/// Sets categories at equal distances along a length, each at a point without extent.
public struct PointScale: Hashable, Sendable {
  /// How many categories there are.
  public let count: Int
  /// From one category to the next; 0 for fewer than two without padding.
  public let step: Double
  /// Where the first category stands.
  public let first: Double

  /// `count` points between `start` and `end`, with `padding` steps free at both ends; a single point stands in the
  /// middle.
  public init(count: Int, from start: Double, to end: Double, padding: Double = 0) {
    self.count = max(count, 0)
    let steps = Double(max(count - 1, 0)) + 2 * max(padding, 0)
    step = steps > 0 ? (end - start) / steps : 0
    first = count > 1 ? start + step * max(padding, 0) : (start + end) / 2
  }

  /// Where the category at `index` stands.
  public func callAsFunction(_ index: Int) -> Double {
    first + step * Double(index)
  }
}
