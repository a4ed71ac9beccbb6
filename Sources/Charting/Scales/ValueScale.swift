/// How values become positions: in proportion, or by their ratios.
public enum ValueScale: Hashable, Sendable {
  /// Equal differences take equal lengths.
  case linear(LinearScale)
  /// Equal ratios take equal lengths.
  case logarithmic(LogScale)

  /// The kinds of scale that a spec may ask for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Equal differences take equal lengths.
    case linear
    /// Equal ratios take equal lengths; refuses zero and negative values.
    case logarithmic = "log"
  }

  /// The position of `value`.
  public func callAsFunction(_ value: Double) -> Double {
    switch self {
    case .linear(let scale): scale(value)
    case .logarithmic(let scale): scale(value)
    }
  }

  /// The numbers that map to the two ends.
  public var domain: ClosedRange<Double> {
    switch self {
    case .linear(let scale): scale.domain
    case .logarithmic(let scale): scale.domain
    }
  }

  /// The position of the domain's lower bound.
  public var start: Double { self(domain.lowerBound) }

  /// The position of the domain's upper bound.
  public var end: Double { self(domain.upperBound) }
}
