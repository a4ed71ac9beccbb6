import Charting
import PlanModel
import PlanProgress

/// The one unit that the numbers of a chart are in: on its axis, beside its marks and in its title.
///
/// Large numbers are in 万 or 亿, so that 户 become 万户.
struct ChartUnit: Sendable {
  /// How numbers are written.
  let format: NumberText
  /// The unit of numbers as they are written.
  let name: String

  /// The unit for a chart with these values, which are in `unit`.
  init(_ unit: String, for values: some Collection<Double>) {
    format = .fitting(values)
    name = format.scale.scaled(unit)
  }

  /// A title with the unit behind it, as marks and axes bear bare numbers.
  func titled(_ title: String) -> String {
    if title.isEmpty || name.isEmpty { return title + name }
    return "\(title)（\(name)）"
  }

  /// The number, in this unit; one that is far smaller than the others keeps the digits that tell it from zero.
  func text(_ value: Double) -> String {
    guard format.scale != .one else { return FigureText.number(value) }
    let scaled = value / format.scale.factor
    return FigureText.number(scaled, decimals: scaled.magnitude < 0.1 ? nil : format.fractionDigits)
  }

  /// The number, or both its bounds.
  func text(_ value: ValueInterval) -> String {
    switch value.openEnd {
    case .above: "≥" + text(value.low)
    case .below: "≤" + text(value.high)
    case nil: value.isExact ? text(value.low) : text(value.low) + "–" + text(value.high)
    }
  }

  /// What stands beside a figure's mark: the number in this unit; the printed words or the interval where it is hedged.
  func mark(_ quantity: Quantity) -> String {
    format.scale == .one ? quantity.mark : text(ValueInterval(quantity))
  }
}
