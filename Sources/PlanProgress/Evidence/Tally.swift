import Glibc
import PlanModel

/// Yearly figures that add up or compound over a window of years.
struct Tally {
  /// How the years of a window come together.
  enum Rule: Hashable {
    /// Flows add up.
    case sum
    /// Rates of growth, in percent, compound; a span has a yearly mean.
    case growth
    /// Cuts, in percent and positive where something is cut, compound; a span has its whole cut.
    case cut

    /// What a figure for `years` years weighs: the sum, or the logarithm of what it multiplies by; nil beyond −100%.
    func weight(of value: Double, years: Int) -> Double? {
      let factor = self == .growth ? 1 + value / 100 : 1 - value / 100
      if self == .sum { return value }
      return factor > 0 ? Double(self == .growth ? years : 1) * log(factor) : nil
    }

    /// The figure that weighs `weight` over `years` years: the sum, or a yearly mean in percent.
    func mean(ofWeight weight: Double, years: Double) -> Double {
      switch self {
      case .sum: weight / years
      case .growth: (exp(weight / years) - 1) * 100
      case .cut: (1 - exp(weight / years)) * 100
      }
    }
  }

  let rule: Rule
  let window: ClosedRange<Int>
  /// The figures that count, in order of time, no year twice.
  let entries: [Assessment.Figure]

  /// Takes the longest spans first, so that as many years as possible are covered.
  init(_ figures: [Assessment.Figure], over window: ClosedRange<Int>, by rule: Rule) {
    (self.rule, self.window) = (rule, window)
    let inside = figures.filter { window.contains($0.period.years.lowerBound) && window.contains($0.period.year) }
    let longest = inside.sorted { ($1.period.years.count, $0.period) < ($0.period.years.count, $1.period) }
    entries = longest.reduce(into: []) { taken, figure in
      if !taken.contains(where: { $0.period.years.overlaps(figure.period.years) }) { taken.append(figure) }
    }.sorted { $0.period < $1.period }
  }

  /// The number of years that have a figure.
  var covered: Int { entries.reduce(0) { $0 + $1.period.years.count } }
  /// The years of the window that have none.
  var missing: [Int] { window.filter { year in !entries.contains { $0.period.years.contains(year) } } }
  /// From the first year that has a figure to the last.
  var span: Period? {
    guard let first = entries.first?.period.years.lowerBound, let last = entries.last?.period.year else { return nil }
    return first == last ? .year(last) : .span(first, last)
  }

  /// What a year brought, entry by entry.
  var paces: [Double] {
    entries.map { entry in
      let years = Double(entry.period.years.count)
      let weight = rule == .growth ? nil : rule.weight(of: entry.quantity.value, years: 1)
      return weight.map { rule.mean(ofWeight: $0, years: years) } ?? entry.quantity.value
    }
  }

  /// What the years so far weigh with every figure read at one of its ends; nil where a rate is beyond −100%.
  func weight(at end: (Quantity) -> Corner) -> Corner? {
    let corners = entries.map { end($0.quantity) }
    let weights = zip(corners, entries).compactMap { rule.weight(of: $0.value, years: $1.period.years.count) }
    let sum = weights.reduce(0, +)
    guard weights.count == entries.count, !sum.isNaN else { return nil }
    return Corner(sum, isOpen: corners.contains(where: \.isOpen))
  }

  /// The weights at both ends and at the printed figures, the least first; nil where a rate is beyond −100%.
  var weights: (low: Corner, value: Double, high: Corner)? {
    guard let low = weight(at: \.lowCorner), let high = weight(at: \.highCorner),
      let value = weight(at: { Corner($0.value) })?.value
    else { return nil }
    return (low, value, high)
  }
}
