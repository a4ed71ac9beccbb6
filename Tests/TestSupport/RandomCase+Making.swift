import PlanModel
import PlanProgress

extension RandomCase {
  /// A case of any kind, with figures, hedges, gaps, breaks and spans as they occur.
  package static func any(_ random: inout SplitMix64) -> RandomCase {
    var result = RandomCase(kind: random.pick(Target.Kind.allCases))
    let isRate = [.growth, .cumulativeCut, .inStep].contains(result.kind)
    result.unit = isRate ? "%" : random.pick(["单位", "户", "%", "亿元"])
    result.measure = isRate ? .rate : random.pick(Indicator.Measure.allCases)
    result.direction = random.pick(Indicator.Direction.allCases)
    let scale = isRate ? 10.0 : random.pick([1.0, 100, 1e4])
    result.goal = random.oneIn(20) ? nil : quantity(&random, upTo: scale)
    result.comparison = random.oneIn(2) ? nil : random.pick(Target.Comparison.allCases)
    result.path = random.oneIn(3) ? random.pick(Target.Path.allCases) : nil
    result.baseline = random.oneIn(3) ? nil : quantity(&random, upTo: scale)
    result.due = random.pick([.year(2025), .year(2025), .year(2022), .span(2021, 2025), .month(2025, 6)])
    result.asOf = random.pick(["2022-06-30", "2024-06-30", "2025-12-31", "2026-06-30", "2028-01-01"].map(Sample.date))
    result.rows = rows(&random, upTo: scale)
    if result.kind == .inStep { result.partner = rows(&random, upTo: 10).filter { $0.quantity != nil } }
    return result
  }

  /// A rise or fall between whole numbers, exact and without gaps.
  package static func distance(_ random: inout SplitMix64) -> RandomCase {
    var result = RandomCase(kind: .level)
    let start = Double(Int.random(in: 1...400, using: &random))
    let length = Double(Int.random(in: 1...400, using: &random))
    result.baseline = Quantity(exactly: start)
    result.goal = Quantity(exactly: start + length)
    result.path = random.pick(Target.Path.allCases)
    result.asOf = random.pick(["2024-06-30", "2026-06-30"].map(Sample.date))
    let last = random.pick([2022, 2023, 2025])
    result.rows = (2021...last).map { year in
      let value = Double(Int.random(in: 1...900, using: &random))
      return Row(period: .year(year), quantity: Quantity(exactly: value))
    }
    return result
  }

  /// Yearly flows, rates or cuts towards a whole, some years missing.
  package static func tally(_ random: inout SplitMix64) -> RandomCase {
    var result = RandomCase(kind: random.pick([.growth, .cumulative, .cumulativeCut]))
    (result.unit, result.measure) = result.kind == .cumulative ? ("亿元", .flow) : ("%", .rate)
    result.goal = Quantity(exactly: Double(Int.random(in: 1...30, using: &random)))
    result.asOf = random.pick(["2024-06-30", "2026-06-30"].map(Sample.date))
    result.rows = (2021...2025).filter { _ in !random.oneIn(4) }.map { year in
      Row(period: .year(year), quantity: Quantity(exactly: Double(Int.random(in: -20...60, using: &random)) / 4))
    }
    return result
  }

  private static func rows(_ random: inout SplitMix64, upTo scale: Double) -> [Row] {
    let months: [Period] = [.month(2023, 6), .quarter(2022, 1), .span(2021, 2023), .span(2017, 2021)]
    let periods =
      (2019...2026).map(Period.year).filter { _ in !random.oneIn(3) } + months.filter { _ in random.oneIn(8) }
    return periods.map { period in
      let statuses: [Observation.Status] = [.actual, .actual, .actual, .actual, .estimate, .forecast, .breakInSeries]
      return Row(
        period: period, quantity: random.oneIn(15) ? nil : quantity(&random, upTo: scale),
        status: random.pick(statuses))
    }
  }

  private static func quantity(_ random: inout SplitMix64, upTo scale: Double) -> Quantity {
    let odd: [Double] = [0, -1, 1, 100, -100, 99.99, 1e-12, 1e15]
    let plain = (Double.random(in: -0.2...1, using: &random) * scale * 10).rounded() / 10
    let value = random.oneIn(12) ? random.pick(odd) : plain
    guard random.oneIn(4) else { return Quantity(value: value, interval: Interval(value), precision: 0.05) }
    let width = abs(value) * Double.random(in: 0...0.1, using: &random)
    let ends = random.pick([
      (value, value + width), (value - width, value), (value - width, value + width), (value, .infinity),
      (-.infinity, value),
    ])
    return Quantity(
      value: value, interval: Interval(ends.0, ends.1, includesHigh: random.oneIn(2)), precision: 0)
  }
}
