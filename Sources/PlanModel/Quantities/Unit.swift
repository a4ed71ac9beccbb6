/// What the numbers of an indicator count or measure: 亿元 is 元 in steps of a hundred million.
public struct Unit: Sendable, Hashable {
  /// What a unit is a unit of, as far as the method and the drawings depend on it.
  public enum Family: String, Sendable, CaseIterable {
    /// Hundredths of a whole.
    case percent
    /// Differences between percentages.
    case points
    /// A currency.
    case money
    /// Things that come in whole numbers.
    case count
    /// A place among others.
    case rank
    case other
  }

  /// The unit in another language.
  public struct Word: Sendable, Hashable {
    /// What stands after the number; empty where the indicator's name says what is counted.
    public let text: String
    /// What numbers are multiplied by: 0.0005 makes tonnes of 斤.
    public let factor: Double

    /// A word for numbers that are multiplied by `factor`.
    public init(_ text: String, factor: Double = 1) {
      self.text = text
      self.factor = factor
    }
  }

  /// The unit as data files write it, such as `亿元`; empty for bare numbers.
  public let symbol: String
  /// The unit without its magnitude, such as `元`.
  public let base: String
  /// The power of ten that one step stands for: 8 for 亿元, 0 for 家.
  public let exponent: Int
  /// What it is a unit of.
  public let family: Family
  /// The base in languages other than the site's own.
  public let words: [LanguageCode: Word]

  /// A unit from its parts; without `base` the symbol is the base.
  public init(
    _ symbol: String, base: String? = nil, exponent: Int = 0, family: Family, words: [LanguageCode: Word] = [:]
  ) {
    self.symbol = symbol
    self.base = base ?? symbol
    self.exponent = exponent
    self.family = family
    self.words = words
  }

  /// Bare numbers.
  public static let none = Unit("", family: .other)
  /// Hundredths.
  public static let percent = Unit("%", family: .percent, words: [.en: Word("%")])
  /// Differences between percentages.
  public static let percentagePoints = Unit("个百分点", family: .points, words: [.en: Word("percentage points")])

  /// How many times something else.
  public static let times = Unit("倍", family: .other, words: [.en: Word("times")])

  /// The unit for numbers that stand alone, because something else names what is counted.
  public var bare: Unit {
    Unit("", exponent: exponent, family: family, words: words.mapValues { Word("", factor: $0.factor) })
  }

  /// The unit of differences between its numbers: of percentages it is percentage points.
  public var ofDifferences: Unit { family == .percent ? .percentagePoints : self }
}
