import PlanModel
import PlanProgress

/// A target with its observations, made at random.
package struct RandomCase: CustomStringConvertible {
  package struct Row {
    package var period: Period
    package var quantity: Quantity?
    package var status: Observation.Status

    package init(period: Period, quantity: Quantity?, status: Observation.Status = .actual) {
      (self.period, self.quantity, self.status) = (period, quantity, status)
    }
  }

  package var kind: Target.Kind
  package var unit: PlanModel.Unit = "单位"
  package var measure = Indicator.Measure.stock
  package var direction = Indicator.Direction.up
  package var goal: Quantity?
  package var comparison: Target.Comparison?
  package var path: Target.Path?
  package var baseline: Quantity?
  package var due = Period.year(2025)
  package var asOf = Sample.date("2024-06-30")
  package var rows: [Row] = []
  package var partner: [Row]?

  package var description: String {
    let goal = self.goal.map(Self.words) ?? "–"
    let figures = rows.map { "\($0.period) \($0.quantity.map(Self.words) ?? "–") \($0.status.rawValue)" }
    let base = baseline.map { ", 2020 \(Self.words($0))" } ?? ""
    let others = partner.map { ", partner \($0.map { "\($0.period) \($0.quantity.map(Self.words) ?? "–")" })" } ?? ""
    return "\(kind) \(comparison?.rawValue ?? "")\(goal) \(unit.symbol) \(measure) \(direction) \(path?.rawValue ?? "")"
      + " due \(due) as of \(asOf)\(base): \(figures)\(others)"
  }

  private static func words(_ quantity: Quantity) -> String {
    let interval = quantity.interval
    return interval.isExact
      ? "\(quantity.value)" : "\(quantity.value)[\(interval.low), \(interval.high)\(interval.includesHigh ? "]" : ")")"
  }
}

extension RandomCase {
  package var indicator: Indicator { Sample.indicator(unit: unit, direction: direction, measure: measure) }

  package var target: Target {
    Sample.target(
      kind, goal, due: due, from: baseline.map { .of(2020, $0) }, comparison: comparison, path: path)
  }

  /// The portal's verdict.
  package func judge() -> Assessment {
    assess(target, series: Self.series(rows), setting: setting, asOf: asOf)
  }

  /// What it is judged in.
  package var setting: Setting {
    Sample.setting(
      of: indicator,
      partner: partner.map {
        Setting.Partner(indicator: Sample.indicator("gdp", unit: "%", measure: .rate), series: Self.series($0))
      })
  }

  private static func series(_ rows: [Row]) -> Series {
    Sample.series(rows.map { Sample.observation($0.period, $0.quantity, $0.status) })
  }

  /// The same case with every figure and the baseline changed, and the goal too.
  package func map(_ change: (Quantity) -> Quantity) -> RandomCase {
    var result = self
    result.goal = goal.map(change)
    result.baseline = baseline.map(change)
    result.rows = rows.map { Row(period: $0.period, quantity: $0.quantity.map(change), status: $0.status) }
    return result
  }
}

extension Quantity {
  /// The figure in other terms; a function that turns the order round turns the ends round.
  package func changed(_ function: (Double) -> Double, precision factor: Double = 1) -> Quantity {
    Quantity(value: function(value), interval: interval.map(function), precision: precision * factor)
  }
}
