/// Sets categories at equal distances along a length, each at a point without extent.
public struct PointScale: Hashable, Sendable {
  /// How many categories there are.
  public let count: Int
  /// From one category to the next; 0 for fewer than two.
  public let step: Double
  /// Where the first category stands.
  public let first: Double

  /// `count` points from `start` to `end`; a single point stands in the middle.
  public init(count: Int, from start: Double, to end: Double) {
    self.count = max(count, 0)
    step = count > 1 ? (end - start) / Double(count - 1) : 0
    first = count > 1 ? start : (start + end) / 2
  }

  /// Where the category at `index` stands.
  public func callAsFunction(_ index: Int) -> Double {
    first + step * Double(index)
  }
}
