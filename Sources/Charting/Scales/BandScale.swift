/// Cuts a length into equal bands, for categories in order.
public struct BandScale: Hashable, Sendable {
  /// How many bands there are.
  public let count: Int
  /// Where the first band begins.
  public let start: Double
  /// The length of a band.
  public let step: Double

  /// `count` bands between `start` and `end`.
  public init(count: Int, from start: Double, to end: Double) {
    self.count = max(count, 0)
    self.start = start
    step = (end - start) / Double(max(count, 1))
  }

  /// Where the band at `index` begins.
  public func callAsFunction(_ index: Int) -> Double {
    start + step * Double(index)
  }

  /// The middle of the band at `index`.
  public func center(_ index: Int) -> Double {
    start + step * (Double(index) + 0.5)
  }
}
