/// Cuts a length into equal bands with equal gaps, for categories in order.
public struct BandScale: Hashable, Sendable {
  /// How many bands there are.
  public let count: Int
  /// Where the first step begins.
  public let start: Double
  /// From one band's beginning to the next.
  public let step: Double
  /// The share of each step that stays empty, half on each side of a band.
  public let padding: Double

  /// `count` bands between `start` and `end`; `padding` is held between 0 and 0.95.
  public init(count: Int, from start: Double, to end: Double, padding: Double = 0.3) {
    self.count = max(count, 0)
    self.start = start
    self.padding = min(max(padding, 0), 0.95)
    step = (end - start) / Double(max(count, 1))
  }

  /// The length of one band.
  public var bandwidth: Double { step * (1 - padding) }

  /// Where the band at `index` begins.
  public func callAsFunction(_ index: Int) -> Double {
    start + step * (Double(index) + padding / 2)
  }

  /// The middle of the band at `index`.
  public func center(_ index: Int) -> Double {
    start + step * (Double(index) + 0.5)
  }
}
