/// Maps numbers to positions in proportion.
///
/// The range may run backwards, as a y axis does.
public struct LinearScale: Hashable, Sendable {
  /// The numbers that map to the two ends.
  public let domain: ClosedRange<Double>
  /// The position of the domain's lower bound.
  public let start: Double
  /// The position of the domain's upper bound.
  public let end: Double

  /// A scale from `domain` to the positions `start` to `end`.
  public init(domain: ClosedRange<Double>, from start: Double, to end: Double) {
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// The position of `value`; an empty domain maps to the middle of the range.
  public func callAsFunction(_ value: Double) -> Double {
    let span = domain.upperBound - domain.lowerBound
    let share = span > 0 ? (value - domain.lowerBound) / span : 0.5
    return start + share * (end - start)
  }
}
