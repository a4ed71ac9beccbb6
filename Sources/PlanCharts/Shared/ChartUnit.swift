import Charting
import PlanModel
import Wording

/// The one unit that the numbers of a chart are in: on its axis, beside its marks and in its title.
///
/// Large numbers are told in steps that the language has a word for: 户 become 万户, yuan become billion yuan.
struct ChartUnit: Sendable {
  /// How numbers are written.
  let format: NumberFormat
  /// The unit of numbers as they are written.
  let name: String
  private let unit: Unit
  private let factor: Double
  private let voice: Voice

  /// The unit for a chart with these values of the data, which are in `unit`.
  init(_ unit: Unit, for values: some Collection<Double>, _ voice: Voice) {
    let greatest = values.lazy.filter(\.isFinite).map(\.magnitude).max() ?? 0
    let axis = voice.axisUnit(unit, greatest: greatest)
    (self.unit, self.voice, factor, name) = (unit, voice, axis.factor, axis.name)
    format = .fitting(values.map { $0 * axis.factor }, exponent: axis.exponent)
  }

  /// A title with the unit after it, because the numbers of marks and axes have none.
  func titled(_ title: String) -> String { voice.title(title, unit: name) }

  /// Where a value of the data is drawn.
  func drawn(_ value: Double) -> Double { value * factor }

  /// Where a figure is drawn; an end that is infinite is open.
  func drawn(_ quantity: Quantity) -> ValueInterval { drawn(ValueInterval(quantity)) }

  /// Where a hedged value is drawn.
  func drawn(_ value: ValueInterval) -> ValueInterval {
    ValueInterval(low: value.low * factor, high: value.high * factor, openEnd: value.openEnd)
  }

  /// The number in this unit; one that is far smaller than the others keeps the digits that tell it from zero.
  func text(_ value: Double) -> String {
    guard format.exponent != 0 else { return voice.number(value * factor) }
    let scaled = value * factor / format.divisor
    return voice.number(scaled, decimals: scaled.magnitude < 0.1 ? nil : format.fractionDigits)
  }

  /// The number, or both its bounds.
  func text(_ value: ValueInterval) -> String {
    switch value.openEnd {
    case .above: "≥" + text(value.low)
    case .below: "≤" + text(value.high)
    case nil: value.isExact ? text(value.low) : text(value.low) + "–" + text(value.high)
    }
  }

  /// The text beside a figure's mark: the number in this unit; the words or the interval of a hedged figure.
  func mark(_ quantity: Quantity) -> String {
    format.exponent == 0 ? voice.figure(quantity, unit: unit.bare) : text(ValueInterval(quantity))
  }
}

extension ValueInterval {
  /// The extent of a figure; an end that is infinite is open.
  init(_ quantity: Quantity) {
    let interval = quantity.interval
    switch (interval.low.isFinite, interval.high.isFinite) {
    case (true, true): self.init(low: interval.low, high: interval.high)
    case (true, false): self.init(low: interval.low, high: interval.low, openEnd: .above)
    case (false, true): self.init(low: interval.high, high: interval.high, openEnd: .below)
    case (false, false): self.init(quantity.value)
    }
  }
}
