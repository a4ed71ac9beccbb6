/// The power of ten in which all numbers of one chart are written.
public enum NumberScale: Int, Hashable, Sendable, CaseIterable {
  /// As they are.
  case one = 0
  /// In 10^4 (万).
  case tenThousand = 4
  /// In 10^6 (million).
  case million = 6
  /// In 10^8 (亿).
  case hundredMillion = 8
  /// In 10^9 (billion).
  case billion = 9
  /// In 10^12 (万亿, trillion).
  case trillion = 12

  /// The scale for a chart with these values, chosen by the greatest: five digits are still written out in Chinese, six
  /// in English.
  public static func choosing(
    for values: some Sequence<Double>, in language: ChartLanguage = .chinese
  ) -> NumberScale {
    choosing(forGreatest: greatest(of: values), in: language)
  }

  /// The greatest magnitude of those values that are finite, 0 without any.
  static func greatest(of values: some Sequence<Double>) -> Double {
    values.reduce(0) { $1.isFinite ? max($0, $1.magnitude) : $0 }
  }

  /// The scale for a chart whose greatest magnitude is `greatest`.
  static func choosing(forGreatest greatest: Double, in language: ChartLanguage) -> NumberScale {
    switch language {
    case .chinese:
      return greatest < 1e5 ? .one : greatest < 1e8 ? .tenThousand : greatest < 1e12 ? .hundredMillion : .trillion
    case .english:
      return greatest < 1e6 ? .one : greatest < 1e9 ? .million : greatest < 1e12 ? .billion : .trillion
    }
  }

  /// What a number is divided by when it is written.
  public var factor: Double { DecimalPower.multiple(1, rawValue) }

  /// What stands before the unit in the chart's subtitle: `万` makes 万人 of 人.
  public var unitPrefix: String { prefix(in: .chinese) }

  /// The scale in words, which stand before a unit; empty for none.
  public func prefix(in language: ChartLanguage) -> String {
    switch (self, language) {
    case (.one, _): ""
    case (.tenThousand, .chinese): "万"
    case (.million, .chinese): "百万"
    case (.hundredMillion, .chinese): "亿"
    case (.billion, .chinese): "十亿"
    case (.trillion, .chinese): "万亿"
    case (.tenThousand, .english): "ten thousand"
    case (.million, .english): "million"
    case (.hundredMillion, .english): "hundred million"
    case (.billion, .english): "billion"
    case (.trillion, .english): "trillion"
    }
  }

  /// The unit of numbers in this scale: `万人`, `million people`; a unit that is itself in 万 or 亿 is carried on, so that
  /// 万户 in 万 are 亿户.
  public func scaled(_ unit: String, in language: ChartLanguage = .chinese) -> String {
    guard self != .one else { return unit }
    switch language {
    case .english: return unit.isEmpty ? prefix(in: language) : prefix(in: language) + " " + unit
    case .chinese:
      let own = [NumberScale.trillion, .hundredMillion, .tenThousand].first { unit.hasPrefix($0.unitPrefix) } ?? .one
      guard let total = NumberScale(rawValue: rawValue + own.rawValue) else { return unitPrefix + unit }
      return total.unitPrefix + unit.dropFirst(own.unitPrefix.count)
    }
  }
}
