import PlanModel

/// A unit of the data files in English words.
///
/// The ten thousands and hundred millions of Chinese units become plain numbers, millions, billions or trillions.
struct EnglishUnit {
  let measure: Measure

  /// The English for a unit; a unit without one keeps its own name.
  init(_ unit: Unit) {
    measure =
      unit.words[.en].map { Measure(name: $0.text, factor: $0.factor * unit.step) }
      ?? Measure(name: unit.symbol, factor: 1)
  }

  /// A figure with its unit; counts have none.
  func figure(_ value: Double, decimals: Int? = nil) -> String {
    let scaled = value * measure.factor
    return named(number(scaled, like: scaled, decimals: decimals), isOne: scaled == 1)
  }

  /// A figure and its unit apart: `91.3 billion` and `yuan`.
  func parts(_ value: Double, decimals: Int? = nil) -> (number: String, unit: String) {
    let scaled = value * measure.factor
    return (number(scaled, like: scaled, decimals: decimals), name(isOne: scaled == 1))
  }

  /// Two figures with their unit, said once.
  func range(_ low: Double, _ high: Double) -> String {
    let (low, high) = (low * measure.factor, high * measure.factor)
    let magnitude = Self.magnitude(of: high)
    let first = Notation.number(magnitude == .one ? low : low / magnitude.least)
    return "\(first) and \(named(number(high, like: high, decimals: nil), isOne: false))"
  }

  /// The powers of ten that have a word of their own.
  static let magnitudes = [
    .one, Magnitude(exponent: 6, least: 1e6, word: "million"), Magnitude(exponent: 9, least: 1e9, word: "billion"),
    Magnitude(exponent: 12, least: 1e12, word: "trillion"),
  ]

  private func number(_ value: Double, like other: Double, decimals: Int?) -> String {
    let magnitude = Self.magnitude(of: other)
    guard magnitude != .one else { return Notation.number(value, decimals: measure.factor <= 1 ? decimals : nil) }
    // Two decimals of a unit of thousands are not two decimals of millions.
    return Notation.number(value / magnitude.least) + " " + magnitude.word
  }

  private func named(_ number: String, isOne: Bool) -> String {
    let name = name(isOne: isOne)
    return name.isEmpty || ["%", "‰"].contains(name) ? number + name : "\(number) \(name)"
  }

  /// The unit after a number.
  private func name(isOne: Bool) -> String {
    isOne && measure.name.hasSuffix("s") ? String(measure.name.dropLast()) : measure.name
  }

  private static func magnitude(of value: Double) -> Magnitude {
    magnitudes.last { abs(value) >= $0.least } ?? .one
  }
}

extension Unit {
  /// What one step stands for: 100,000,000 for 亿元.
  fileprivate var step: Double { (0..<exponent).reduce(1) { step, _ in step * 10 } }
}
