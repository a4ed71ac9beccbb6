import PlanModel
import PlanProgress

/// A target with its observations, made at random.
struct RandomCase: CustomStringConvertible {
  struct Row {
    var period: Period
    var quantity: Quantity?
    var status = Observation.Status.actual
  }

  var kind: Target.Kind
  var unit = "单位"
  var measure = Indicator.Measure.stock
  var direction = Indicator.Direction.up
  var goal: Quantity?
  var comparison: Target.Comparison?
  var path: Target.Path?
  var baseline: Quantity?
  var due = Period.year(2025)
  var asOf = Sample.date("2024-06-30")
  var rows: [Row] = []
  var partner: [Row]?

  var description: String {
    let goal = self.goal.map(Self.words) ?? "–"
    let figures = rows.map { "\($0.period) \($0.quantity.map(Self.words) ?? "–") \($0.status.rawValue)" }
    let base = baseline.map { ", 2020 \(Self.words($0))" } ?? ""
    let others = partner.map { ", partner \($0.map { "\($0.period) \($0.quantity.map(Self.words) ?? "–")" })" } ?? ""
    return "\(kind) \(comparison?.rawValue ?? "")\(goal) \(unit) \(measure) \(direction) \(path?.rawValue ?? "")"
      + " due \(due) as of \(asOf)\(base): \(figures)\(others)"
  }

  private static func words(_ quantity: Quantity) -> String {
    let interval = quantity.interval
    return interval.isExact
      ? "\(quantity.value)" : "\(quantity.value)[\(interval.low), \(interval.high)\(interval.includesHigh ? "]" : ")")"
  }
}

extension RandomCase {
  var indicator: Indicator { Sample.indicator(unit: unit, direction: direction, measure: measure) }

  var target: Target {
    Sample.target(
      kind, goal, due: due, from: baseline.map { .of(2020, $0) }, comparison: comparison, path: path)
  }

  /// The portal's verdict.
  func judge() -> Assessment {
    Sample.judge(
      target, Self.series(rows), of: indicator, asOf: asOf.description,
      partner: partner.map {
        Setting.Partner(indicator: Sample.indicator("gdp", unit: "%", measure: .rate), series: Self.series($0))
      })
  }

  private static func series(_ rows: [Row]) -> Series {
    Sample.series(rows.map { Sample.observation($0.period, $0.quantity, $0.status) })
  }

  /// The same case with every figure and the baseline changed, and the goal too.
  func map(_ change: (Quantity) -> Quantity) -> RandomCase {
    var result = self
    result.goal = goal.map(change)
    result.baseline = baseline.map(change)
    result.rows = rows.map { Row(period: $0.period, quantity: $0.quantity.map(change), status: $0.status) }
    return result
  }
}

extension Quantity {
  /// The figure in other terms; a function that turns the order round turns the ends round.
  func changed(_ function: (Double) -> Double, precision factor: Double = 1) -> Quantity {
    Quantity(value: function(value), interval: interval.map(function), precision: precision * factor)
  }
}
