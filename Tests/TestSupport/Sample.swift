import PlanModel
import PlanProgress

// A small world to judge targets in: one indicator in one area, observed as the test says.
package enum Sample {
  package static let origin = Origin(path: "test.csv", line: 1)
  package static let citation = Citation(source: "test", locator: "1")
  package static let span = Site.PlanSpan(
    name: "规划", area: "changchun", baseYear: 2020, start: 2021, end: 2025)
  package static let prose = Prose(markdown: "", origin: origin)
  package static let area = Area(
    id: "newarea", name: .named("长春新区", "Changchun New Area"), short: .named("长春新区", "Changchun New Area"), kind: .zone,
    parent: nil, tile: nil,
    code: nil, citation: nil, body: prose, origin: origin)

  package static func date(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(lastOf: 1, 1)
  }

  package static func indicator(
    _ id: Indicator.ID = "firms", name: String = "高新技术企业数", nameEn: String = "High-tech firms", unit: Unit = "户",
    direction: Indicator.Direction = .up, measure: Indicator.Measure = .stock, lag: Int = 12
  ) -> Indicator {
    Indicator(
      id: id, name: .named(name, nameEn), theme: "theme", unit: unit, direction: direction, measure: measure,
      definition: "", planRow: nil, releaseLag: lag, body: prose, origin: origin)
  }

  package static func target(
    _ kind: Target.Kind, _ goal: Quantity?, due: Period = .year(2025), from baseline: Target.Baseline? = nil,
    comparison: Target.Comparison? = nil, path: Target.Path? = nil, property: Target.Property? = nil,
    modality: Target.Modality? = nil, id: Target.ID = "target"
  ) -> Target {
    Target(
      id: id, indicator: "firms", area: "newarea", kind: kind, due: due, goal: goal, comparison: comparison,
      baseline: baseline, path: path, property: property, modality: modality, campaign: nil, chain: nil,
      citation: citation, note: nil, origin: origin)
  }

  package static func observation(
    _ period: Period, _ quantity: Quantity?, _ status: Observation.Status = .actual,
    of indicator: Indicator.ID = "firms"
  ) -> Observation {
    Observation(
      indicator: indicator, area: "newarea", period: period, quantity: quantity, status: status, citation: citation,
      note: nil, origin: origin)
  }

  package static func series(_ observations: [Observation]) -> Series {
    Series(
      key: Series.Key(indicator: "firms", area: "newarea"), observations: observations.sorted { $0.period < $1.period })
  }

  package static func series(_ values: [Int: Quantity]) -> Series {
    series(values.map { observation(.year($0.key), $0.value) })
  }

  package static func judge(
    _ target: Target, _ series: Series?, of indicator: Indicator = indicator(), asOf: String = "2024-06-30",
    partner: Setting.Partner? = nil, milestone: Milestone? = nil, thresholds: Thresholds = .standard
  ) -> Assessment {
    let setting = setting(of: indicator, partner: partner, milestone: milestone)
    return assess(target, series: series, setting: setting, asOf: date(asOf), thresholds: thresholds)
  }

  package static func setting(
    of indicator: Indicator = indicator(), partner: Setting.Partner? = nil, milestone: Milestone? = nil
  ) -> Setting {
    Setting(indicator: indicator, area: area, span: span, partner: partner, milestone: milestone)
  }

  package static func judge(
    _ target: Target, _ values: [Int: Quantity], of indicator: Indicator = indicator(), asOf: String = "2024-06-30"
  ) -> Assessment {
    judge(target, series(values), of: indicator, asOf: asOf)
  }
}

extension Quantity: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// An exact number written in a test.
  public init(floatLiteral value: Double) { self.init(exactly: value) }
  /// An exact whole number written in a test.
  public init(integerLiteral value: Int) { self.init(exactly: Double(value)) }

  /// A figure printed with `decimals` decimals.
  package static func printed(_ value: Double, decimals: Int) -> Quantity {
    let unit = (0..<decimals).reduce(1.0) { step, _ in step / 10 }
    return Quantity(value: value, interval: Interval(value), precision: unit / 2)
  }

  /// A hedged figure such as `近2000户`.
  package static func hedged(
    _ value: Double, _ low: Double, _ high: Double, includesHigh: Bool = true, _ printed: String? = nil
  ) -> Quantity {
    Quantity(value: value, interval: Interval(low, high, includesHigh: includesHigh), precision: 0, printed: printed)
  }
}

extension Target.Baseline {
  /// A baseline of a year with its figure.
  package static func of(_ year: Int, _ quantity: Quantity?) -> Self {
    Self(period: .year(year), quantity: quantity)
  }
}

extension Double {
  /// Whether it reads the same to three decimals.
  package func reads(_ other: Double) -> Bool { abs(self - other) < 0.0005 + 1e-12 }
}
