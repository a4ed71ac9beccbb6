import Glibc

/// Round values along a logarithmic axis, and the domain that they make.
public struct LogTicks: Equatable, Sendable {
  /// How much a value matters, as on Our World in Data's axes.
  public enum Priority: Int, Hashable, Sendable, Comparable {
    /// A power of ten.
    case power
    /// Twice or five times a power of ten.
    case half
    /// The rest: a faint line without a label.
    case rest

    /// Orders by importance, the most important first.
    public static func < (left: Priority, right: Priority) -> Bool { left.rawValue < right.rawValue }
  }

  /// A value worth a line.
  public struct Tick: Hashable, Sendable {
    /// Where the line is.
    public let value: Double
    /// Whether it may have a label.
    public let priority: Priority
  }

  /// The axis from end to end.
  public let domain: ClosedRange<Double>
  /// Ascending, all inside the domain.
  public let ticks: [Tick]

  /// Ticks for positive data of the extent `data`, with labels at about `count` of them at most.
  ///
  /// The domain grows to the next 1, 2 or 5 times a power of ten only if the data pass the last one by more than a
  /// quarter of the way, as linear axes do. An extent with fewer than two such values gets linear ticks.
  public init(covering data: ClosedRange<Double>, count: Int) {
    let data = data.lowerBound < data.upperBound ? data : (data.lowerBound / 2)...(data.upperBound * 2)
    let low = Self.extended(data.lowerBound, to: Self.ladder(below: data.lowerBound), \.lower)
    let high = Self.extended(data.upperBound, to: Self.ladder(below: data.upperBound), \.upper)
    let domain = min(low, data.lowerBound)...max(high, data.upperBound)
    let decades = log10(domain.upperBound / domain.lowerBound)
    let all = Self.values(in: domain)
    let least: Priority = decades <= 3 ? .rest : decades <= Double(count) ? .half : .power
    let kept = Self.thinned(all.filter { $0.priority <= least }, count: count)
    self.domain = domain
    guard kept.count(where: { $0.priority < .rest }) >= 2 else {
      ticks = Ticks(inside: domain, count: count).values.map { Tick(value: $0, priority: .power) }
      return
    }
    ticks = kept
  }

  /// The end of the domain: the next step of the ladder if the data reach more than a quarter of the way to it.
  private static func extended(
    _ end: Double, to steps: (lower: Double, upper: Double), _ side: KeyPath<(lower: Double, upper: Double), Double>
  ) -> Double {
    let outer = steps[keyPath: side]
    let distance = log10(steps.upper / steps.lower)
    let inner = outer == steps.lower ? steps.upper : steps.lower
    return (log10(end / inner)).magnitude > distance / 4 ? outer : end
  }

  /// The steps of 1, 2 or 5 times a power of ten around `value`; twice the same if `value` is a step itself.
  private static func ladder(below value: Double) -> (lower: Double, upper: Double) {
    let exponent = Int(log10(value).rounded(.down))
    let steps = [exponent - 1, exponent, exponent + 1].flatMap { power in
      [1, 2, 5].map { DecimalPower.multiple($0, power) }
    }
    return (steps.last { $0 <= value } ?? value, steps.first { $0 >= value } ?? value)
  }

  private static func values(in domain: ClosedRange<Double>) -> [Tick] {
    let first = Int(log10(domain.lowerBound).rounded(.down)) - 1
    let last = Int(log10(domain.upperBound).rounded(.up))
    return (first...last).flatMap { power in
      (1...9).map { factor in
        let priority: Priority = factor == 1 ? .power : factor == 2 || factor == 5 ? .half : .rest
        return Tick(value: DecimalPower.multiple(Double(factor), power), priority: priority)
      }
    }
    .filter { domain.contains($0.value) }
  }

  /// Every n-th power of ten if there are more than `count`.
  private static func thinned(_ ticks: [Tick], count: Int) -> [Tick] {
    let powers = ticks.filter { $0.priority == .power }
    guard powers.count > max(count, 2) else { return ticks }
    let step = (powers.count + count - 1) / max(count, 1)
    return powers.indices.filter { $0.isMultiple(of: step) }.map { powers[$0] }
  }
}
