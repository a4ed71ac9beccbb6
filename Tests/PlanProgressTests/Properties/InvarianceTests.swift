import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("What a verdict does not depend on")
struct InvarianceTests {
  /// The fault of a case whose verdict changes with its rows.
  private func isUnmoved(by change: @escaping (inout [RandomCase.Row], RandomCase) -> Void) -> Property {
    Property { example in
      var changed = example
      change(&changed.rows, example)
      let (before, after) = (example.judge(), changed.judge())
      return Verdict(before) == Verdict(after) ? nil : "\(before.status) became \(after.status)"
    }
  }

  @Test("A forecast is never judged")
  func forecast() {
    isUnmoved { rows, example in
      rows.removeAll { $0.period == .year(2026) }
      rows.append(.init(period: .year(2026), quantity: 77, status: .forecast))
    }.check(1000, seed: 11) { random in
      var example = RandomCase.any(&random)
      example.rows.removeAll { $0.period == .year(2026) }
      return example
    }
  }

  @Test("What lies after the as-of day is not known")
  func future() {
    isUnmoved { rows, example in rows.removeAll { $0.period.end > example.asOf && $0.status != .forecast } }
      .check(1000, seed: 12, of: RandomCase.any)
  }

  @Test("What lies before the base period does not count")
  func past() {
    isUnmoved { rows, _ in rows.removeAll { $0.period.end < Sample.date("2020-12-31") } }
      .check(1000, seed: 13, of: RandomCase.any)
  }

  @Test("A row without a figure is no row, unless it breaks the series")
  func missing() {
    isUnmoved { rows, _ in rows.removeAll { $0.quantity == nil && $0.status != .breakInSeries } }
      .check(1000, seed: 14, of: RandomCase.any)
  }

  @Test("The order of rows does not matter, nor do releases that a newer one has replaced")
  func order() {
    var random = SplitMix64(state: 15)
    for _ in 0..<300 {
      let example = RandomCase.any(&random)
      let rows = example.rows.map { Sample.observation($0.period, $0.quantity, $0.status) }
      let old = rows.map { row in
        Observation(
          indicator: row.indicator, area: row.area, period: row.period, quantity: 1, status: .actual,
          citation: Citation(source: "old", locator: "1"), note: nil, origin: row.origin)
      }
      let verdicts = [rows, rows.shuffled(using: &random), (rows + old).shuffled(using: &random)].map { observations in
        assess(plan(of: example, observations), asOf: example.asOf).assessments.map(Verdict.init)
      }
      #expect(verdicts[0] == verdicts[1] && verdicts[0] == verdicts[2], "\(example)")
    }
  }

  private func plan(of example: RandomCase, _ observations: [Observation]) -> Plan {
    let site = Site(
      title: "", baseURL: "/", languages: SiteLanguages(own: .zh), asOf: example.asOf,
      plan: Sample.span, publisher: nil, licence: nil, compliance: [])
    let sources = [("old", "2019-01-01"), ("test", "2026-01-01")].map { id, published in
      Source(
        id: Source.ID(rawValue: id), title: Name(id, in: .zh), short: Name(id, in: .zh), issuer: "",
        published: Sample.date(published),
        covers: "", kind: "", file: nil, note: nil, body: Sample.prose, origin: Sample.origin)
    }
    return Plan(
      site: site, sources: sources, areas: [Sample.area], indicators: [example.indicator], observations: observations,
      targets: [example.target])
  }

  /// What a verdict says, without what is only shown beside it.
  private struct Verdict: Equatable {
    let status: Status
    let ends: [Status]
    let done: Interval?
    let elapsed: Double?
    let needed: Double?
    let latest: Assessment.Figure?
    let terms: [Assessment.Term]
    let reason: Assessment.Reason?

    init(_ assessment: Assessment) {
      (status, ends, reason) = (assessment.status, assessment.statusEnds, assessment.reason)
      (done, elapsed, needed) = (assessment.done, assessment.elapsed, assessment.needed)
      (latest, terms) = (assessment.latest, assessment.terms)
    }
  }
}
