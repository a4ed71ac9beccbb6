/// How the numbers of one chart are written: one scale, one number of digits.
public struct NumberText: Hashable, Sendable {
  /// Whether thousands are set apart.
  public enum Grouping: Hashable, Sendable {
    /// `12345`
    case none
    /// `12,345`, from five digits before the point on: years and other four-digit numbers stay whole.
    case thousands
    /// `1,234`, as English readers expect.
    case everyThousand

    /// How the readers of a language expect it.
    public init(_ language: ChartLanguage) {
      switch language {
      case .chinese: self = .thousands
      case .english: self = .everyThousand
      }
    }
  }

  /// The power of ten in which numbers are written.
  public let scale: NumberScale
  /// Digits after the point.
  public let fractionDigits: Int
  /// Whether thousands are set apart.
  public let grouping: Grouping
  /// What follows every number, such as `%`.
  public let suffix: String

  /// A way to write numbers; `fractionDigits` is held between 0 and 15.
  public init(
    scale: NumberScale = .one, fractionDigits: Int = 0, grouping: Grouping = .thousands, suffix: String = ""
  ) {
    self.scale = scale
    self.fractionDigits = min(max(fractionDigits, 0), 15)
    self.grouping = grouping
    self.suffix = suffix
  }

  /// The way that shows `values` exactly where that takes no more than `maximumFractionDigits`, in the scale and with
  /// the grouping of `language`; where all are near zero, the zeros before their digits come on top.
  public static func fitting(
    _ values: some Collection<Double>, scale: NumberScale? = nil, maximumFractionDigits: Int = 2, suffix: String = "",
    language: ChartLanguage = .chinese
  ) -> NumberText {
    let greatest = NumberScale.greatest(of: values)
    let scale = scale ?? .choosing(forGreatest: greatest, in: language)
    let needed = values.reduce(0) { $1.isFinite ? max($0, DecimalDigits.fractionDigits(of: $1, scale)) : $0 }
    let zeros = greatest < 0.1 ? DecimalDigits(greatest).shifted(down: scale.rawValue).leadingZeros : 0
    return NumberText(
      scale: scale, fractionDigits: min(needed, maximumFractionDigits + zeros),
      grouping: Grouping(language), suffix: suffix)
  }

  /// The number's text: rounded half away from zero, with U+2212 as minus sign; `–` for what is not finite.
  public func callAsFunction(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    if let text = plainText(value) { return text }
    let number = DecimalDigits(value).shifted(down: scale.rawValue).rounded(toFractionDigits: fractionDigits)
    let fraction = fractionDigits > 0 ? "." + number.fractionText(fractionDigits) : ""
    return (number.isNegative ? "\u{2212}" : "") + grouped(number.wholeText) + fraction + suffix
  }

  /// The text of an exact value, or of both bounds: `8,000–9,000`.
  public func callAsFunction(_ interval: ValueInterval) -> String {
    switch interval.openEnd {
    case .above: "≥" + self(interval.low)
    case .below: "≤" + self(interval.high)
    case nil where interval.isExact: self(interval.low)
    case nil:
      NumberText(scale: scale, fractionDigits: fractionDigits, grouping: grouping)(interval.low) + "–"
        + self(interval.high)
    }
  }

  /// The same way with as many digits after the point as multiples of `step` need, if values are written times
  /// `factor`.
  func forTicks(of step: TickStep, factor: Double = 1) -> NumberText {
    let digits = DecimalDigits.fractionDigits(of: step.value * factor, scale)
    return NumberText(scale: scale, fractionDigits: digits, grouping: grouping, suffix: suffix)
  }

  /// The same way with as many digits after the point as `value` needs.
  func exactly(_ value: Double) -> NumberText {
    let digits = DecimalDigits.fractionDigits(of: value, scale)
    return NumberText(scale: scale, fractionDigits: digits, grouping: grouping, suffix: suffix)
  }

  /// The text of a number that is written as it is and need not be rounded, as most are: its digits need no search.
  private func plainText(_ value: Double) -> String? {
    guard scale == .one, fractionDigits <= 3, value.magnitude < 1e8 else { return nil }
    let unit: UInt = fractionDigits == 0 ? 1 : fractionDigits == 1 ? 10 : fractionDigits == 2 ? 100 : 1000
    let count = UInt(value.magnitude * Double(unit) + 0.5)
    // Two decimals of at most 15 digits are never the same float, so if this one is the number, none is shorter.
    guard Double(count) / Double(unit) == value.magnitude else { return nil }
    let (whole, fraction) = count.quotientAndRemainder(dividingBy: unit)
    // The longest number is `99,999,999.999`; the minus sign takes three bytes.
    return String(capacity: (value < 0 ? 3 : 0) + 14 + suffix.utf8.count) { output in
      if value < 0 { output.append("\u{2212}") }
      output.append(digitsOf: whole, grouped: grouping == .everyThousand || grouping == .thousands && whole >= 10_000)
      if fractionDigits > 0 {
        output.append(".")
        output.append(last: fractionDigits, digitsOf: fraction)
      }
      if !suffix.isEmpty { output.append(suffix) }
    }
  }

  private func grouped(_ whole: String) -> String {
    let least =
      switch grouping {
      case .none: Int.max
      case .thousands: 5
      case .everyThousand: 4
      }
    guard whole.utf8.count >= least else { return whole }
    let digits = Array(whole)
    return digits.indices.map { index in
      let rest = digits.count - index
      return index > 0 && rest % 3 == 0 ? ",\(digits[index])" : String(digits[index])
    }.joined()
  }
}
