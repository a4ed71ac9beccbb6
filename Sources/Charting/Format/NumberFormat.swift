/// How the numbers of one chart are written: all divided by one power of ten, all with the same number of digits.
public struct NumberFormat: Hashable, Sendable {
  /// Whether thousands are set apart.
  public enum Grouping: Hashable, Sendable {
    /// `12345`
    case none
    /// `12,345`, from five digits before the point on: years and other four-digit numbers stay whole.
    case fromFiveDigits
    /// `1,234`, from four digits on.
    case fromFourDigits
  }

  /// The power of ten that numbers are divided by.
  public let exponent: Int
  /// Digits after the point.
  public let fractionDigits: Int
  /// Whether thousands are set apart.
  public let grouping: Grouping
  /// What follows every number, such as `%`.
  public let suffix: String

  /// A format; `fractionDigits` is clamped to 0 to 15.
  public init(
    exponent: Int = 0, fractionDigits: Int = 0, grouping: Grouping = .fromFiveDigits, suffix: String = ""
  ) {
    self.exponent = exponent
    self.fractionDigits = min(max(fractionDigits, 0), 15)
    self.grouping = grouping
    self.suffix = suffix
  }

  /// The format that shows `values` exactly, as far as `maximumFractionDigits` allow.
  ///
  /// If all values are near zero, the zeros before their digits are not counted.
  public static func fitting(
    _ values: some Collection<Double>, exponent: Int = 0, maximumFractionDigits: Int = 2,
    grouping: Grouping = .fromFiveDigits, suffix: String = ""
  ) -> NumberFormat {
    let digits = { (value: Double) in DecimalDigits(value).shifted(down: exponent) }
    let needed = values.filter(\.isFinite).map { digits($0).fractionDigits }.max() ?? 0
    let greatest = Magnitude.greatest(of: values)
    let zeros = greatest < 0.1 ? digits(greatest).leadingZeros : 0
    return NumberFormat(
      exponent: exponent, fractionDigits: min(needed, maximumFractionDigits + zeros), grouping: grouping,
      suffix: suffix)
  }

  /// What numbers are divided by.
  public var divisor: Double { DecimalPower.multiple(1, exponent) }

  /// The number's text: rounded half away from zero, with U+2212 as minus sign; `–` if it is not finite.
  public func callAsFunction(_ value: Double) -> String {
    value.isFinite ? bare(value) + suffix : "–"
  }

  /// The text of an exact value, or of both bounds: `8,000–9,000`.
  public func callAsFunction(_ interval: ValueInterval) -> String {
    switch interval.openEnd {
    case .above: "≥" + self(interval.low)
    case .below: "≤" + self(interval.high)
    case nil where interval.isExact: self(interval.low)
    case nil: bare(interval.low) + "–" + self(interval.high)
    }
  }

  /// The same format with the digits after the point that multiples of `step` need, written times `factor`.
  func forTicks(of step: TickStep, factor: Double = 1) -> NumberFormat {
    exactly(step.value * factor)
  }

  /// The same format with the digits after the point that `value` needs.
  func exactly(_ value: Double) -> NumberFormat {
    let digits = DecimalDigits(value).shifted(down: exponent).fractionDigits
    return NumberFormat(exponent: exponent, fractionDigits: digits, grouping: grouping, suffix: suffix)
  }

  /// The text of a finite number without the suffix.
  private func bare(_ value: Double) -> String {
    let number = DecimalDigits(value).shifted(down: exponent).rounded(toFractionDigits: fractionDigits)
    let fraction = fractionDigits > 0 ? "." + number.fractionText(fractionDigits) : ""
    return (number.isNegative ? "\u{2212}" : "") + grouped(number.wholeText) + fraction
  }

  private func grouped(_ whole: String) -> String {
    let least =
      switch grouping {
      case .none: Int.max
      case .fromFiveDigits: 5
      case .fromFourDigits: 4
      }
    guard whole.utf8.count >= least else { return whole }
    let digits = Array(whole)
    return digits.indices.map { index in
      let rest = digits.count - index
      return index > 0 && rest % 3 == 0 ? ",\(digits[index])" : String(digits[index])
    }.joined()
  }
}
