/// The power of ten in which all numbers of one chart are written.
public enum NumberScale: Int, Hashable, Sendable, CaseIterable {
  /// As they are.
  case one = 0
  /// In 10^4 (万).
  case tenThousand = 4
  /// In 10^8 (亿).
  case hundredMillion = 8
  /// In 10^12 (万亿).
  case trillion = 12

  /// The scale for a chart with these values, chosen by the greatest: five-digit numbers are still written out.
  public static func choosing(for values: some Sequence<Double>) -> NumberScale {
    let greatest = values.lazy.filter(\.isFinite).map(\.magnitude).max() ?? 0
    return switch greatest {
    case ..<1e5: .one
    case ..<1e8: .tenThousand
    case ..<1e12: .hundredMillion
    default: .trillion
    }
  }

  /// What stands before the unit in the chart's subtitle: `万` makes 万人 of 人.
  public var unitPrefix: String {
    switch self {
    case .one: ""
    case .tenThousand: "万"
    case .hundredMillion: "亿"
    case .trillion: "万亿"
    }
  }
}
