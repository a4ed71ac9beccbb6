// For the linker alone: `rounded(.up)` becomes a call of the C library's `ceil`.
import Glibc

/// Round values along an axis, and the domain that they make.
public struct Ticks: Equatable, Sendable {
  /// The axis from end to end.
  public let domain: ClosedRange<Double>
  /// The tick values, ascending, all inside the domain.
  public let values: [Double]
  /// The distance between them.
  public let step: TickStep

  /// About `count` ticks for data of the extent `data`.
  ///
  /// The domain grows to the next tick only if the data pass the last one by more than a quarter of a step (the rule of
  /// Our World in Data's axes); otherwise it ends at the data.
  public init(covering data: ClosedRange<Double>, count: Int) {
    let data = Self.widened(data)
    let step = TickStep(span: data.upperBound - data.lowerBound, count: count)
    let first = Self.firstIndex(data.lowerBound / step.value)
    let last = -Self.firstIndex(-data.upperBound / step.value)
    self.step = step
    values = stride(from: first, through: last, by: 1).map { step.multiple($0) + 0 }
    let low = values.first.map { min(data.lowerBound, $0) } ?? data.lowerBound
    let high = values.last.map { max(data.upperBound, $0) } ?? data.upperBound
    domain = low...high
  }

  /// About `count` ticks inside a domain that must not grow.
  public init(inside domain: ClosedRange<Double>, count: Int) {
    self.domain = Self.widened(domain)
    step = TickStep(span: self.domain.upperBound - self.domain.lowerBound, count: count)
    let first = (self.domain.lowerBound / step.value).rounded(.up)
    let last = (self.domain.upperBound / step.value).rounded(.down)
    values = stride(from: first, through: last, by: 1).map { [step] in step.multiple($0) + 0 }
  }

  /// The index of the outermost tick on the lower side, in steps.
  private static func firstIndex(_ end: Double) -> Double {
    let inside = end.rounded(.up)
    return inside - end > 0.25 ? inside - 1 : inside
  }

  /// How many ticks an axis of this length has room for, after Our World in Data: 2 to 6.
  public static func count(length: Double, fontSize: Double) -> Int {
    Int(min(max(length / (fontSize * 1.8), 2), 6))
  }

  /// A domain that is not too short to be divided: equal values get room on both sides, zero gets 0...1.
  static func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    let magnitude = max(range.lowerBound.magnitude, range.upperBound.magnitude)
    guard range.upperBound - range.lowerBound <= magnitude * 1e-12 else { return range }
    guard magnitude > 1e-290 else { return 0...1 }
    return (range.lowerBound - magnitude / 10)...(range.upperBound + magnitude / 10)
  }
}
