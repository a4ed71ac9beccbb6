import Foundation
import PlanModel
import PlanProgress
import TestSupport
import Testing

/// One line of `Calculation/cases.jsonl`: a target with its observations, and what `calculate.py` says about it.
struct CalculationCase: Decodable, Sendable, CustomTestStringConvertible {
  struct Partner: Decodable, Sendable {
    let measure: String
    let observations: [Row]
  }

  struct Steps: Decodable, Sendable {
    let planned: String?
    let actual: String?
  }

  let name: String
  let type: String
  let goal: Figure?
  let observations: [Row]
  let baseline: Row?
  let due: String?
  let asOf: String?
  let releaseLag: Int?
  let `operator`: String?
  let unit: String?
  let measure: String?
  let direction: String?
  let path: String?
  let partner: Partner?
  let milestone: Steps?
  let expected: Expected

  var testDescription: String { name }

  static let all: [CalculationCase] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Calculation/cases.jsonl")
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return lines.compactMap { try? decoder.decode(CalculationCase.self, from: Data($0.utf8)) }
  }()
}

extension CalculationCase {
  /// The verdict of the portal.
  func judge() -> Assessment {
    Sample.judge(
      target, Sample.series(observations.compactMap(\.observation)), of: indicator, asOf: asOf ?? "2024-06-30",
      partner: partner.map {
        Setting.Partner(
          indicator: Sample.indicator("gdp", unit: "%", measure: Indicator.Measure(rawValue: $0.measure) ?? .rate),
          series: Sample.series($0.observations.compactMap(\.observation)))
      },
      milestone: milestone.map {
        Milestone(
          id: "target", campaign: "campaign", name: "", stage: .inUse, planned: $0.planned.flatMap { Period($0) },
          actual: $0.actual.flatMap { Period($0) }, citation: Sample.citation, note: nil, origin: Sample.origin)
      })
  }

  private var target: Target {
    Sample.target(
      Target.Kind(rawValue: type) ?? .qualitative, goal?.quantity, due: due.flatMap { Period($0) } ?? .year(2025),
      from: baseline.flatMap { row in
        Period(row.period).map { Target.Baseline(period: $0, quantity: row.figure?.quantity) }
      },
      comparison: `operator`.flatMap(Target.Comparison.init), path: path.flatMap(Target.Path.init))
  }

  private var indicator: Indicator {
    Sample.indicator(
      unit: .sample(unit ?? "户"), direction: direction.flatMap(Indicator.Direction.init) ?? .up,
      measure: measure.flatMap(Indicator.Measure.init) ?? .stock, lag: releaseLag ?? 12)
  }

  /// A number, `[value, low, high]` with null for an end without a number and "open" for one that is not meant, or
  /// a number with its precision.
  struct Figure: Decodable, Sendable {
    private struct Printed: Decodable {
      let value: Double
      let precision: Double
    }

    let quantity: Quantity

    init(from decoder: any Decoder) throws {
      if let value = try? decoder.singleValueContainer().decode(Double.self) {
        quantity = Quantity(exactly: value)
      } else if var ends = try? decoder.unkeyedContainer() {
        let value = try ends.decode(Double.self)
        let (low, high) = (try ends.decode(Double?.self), try ends.decode(Double?.self))
        let interval = Interval(low ?? -.infinity, high ?? .infinity, includesHigh: ends.isAtEnd)
        quantity = Quantity(value: value, interval: interval, precision: 0)
      } else {
        let printed = try Printed(from: decoder)
        quantity = Quantity(value: printed.value, interval: Interval(printed.value), precision: printed.precision)
      }
    }
  }

  /// `[period, figure, status]`; the status is A where it is not given.
  struct Row: Decodable, Sendable {
    let period: String
    let figure: Figure?
    let status: Observation.Status

    init(from decoder: any Decoder) throws {
      var cells = try decoder.unkeyedContainer()
      period = try cells.decode(String.self)
      figure = cells.isAtEnd ? nil : try cells.decode(Figure?.self)
      status = cells.isAtEnd ? .actual : Observation.Status(rawValue: try cells.decode(String.self)) ?? .actual
    }

    var observation: Observation? {
      Period(period).map { Sample.observation($0, figure?.quantity, status) }
    }
  }

  /// What the program computes; what does not apply is left out.
  struct Expected: Decodable, Sendable {
    let status: String
    let ends: [String]?
    let reason: String?
    let closed: Bool?
    let path: String?
    let latest: String?
    let done: [Double?]?
    let elapsed: Double?
    let ratio: [Double?]?
    let gap: [Double?]?
    let needed: Double?
    let outlook: String?
    let sensitivity: [String]?
    let soFar: Double?
    let missing: [Int]?
    let kept: [Int]?
    let worst: String?
    let headroom: Double?
    let slip: Int?
    let wasMet: Bool?
  }
}
