import PlanModel
import TestSupport
import Testing

@Suite struct PlanTests {
  private func source(_ id: Source.ID, published: String) throws -> Source {
    Source(
      id: id, title: "", short: "", issuer: "", published: try #require(CalendarDate(published)),
      covers: "", kind: "", file: nil, note: nil, body: prose, origin: prose.origin)
  }

  private var prose: Prose { Prose(markdown: "", origin: Origin(path: "x", line: 1)) }

  private func observation(_ period: Period, _ value: Double, _ source: Source.ID, line: Int) -> Observation {
    Observation(
      indicator: "gdp", area: "city", period: period, quantity: Quantity(exactly: value), status: .actual,
      citation: Citation(source: source, locator: "1"), note: nil, origin: Origin(path: "o.csv", line: line))
  }

  private func plan(_ observations: [Observation]) throws -> Plan {
    let span = Site.PlanSpan(name: "", area: "city", baseYear: 2020, start: 2021, end: 2025)
    let site = Site(
      title: "", baseURL: "https://example.org/", languages: SiteLanguages(own: .zh),
      asOf: try #require(CalendarDate("2026-01-01")), plan: span, publisher: nil, licence: nil, compliance: [])
    let sources = [
      try source("old", published: "2022-01-01"), try source("new", published: "2024-01-01"),
    ]
    return Plan(site: site, sources: sources, observations: observations)
  }

  @Test("a series is in order of time, whatever the order of the rows")
  func order() throws {
    let rows = [observation(.year(2023), 3, "new", line: 2), observation(.year(2021), 1, "old", line: 3)]
    #expect(try plan(rows).series("gdp", in: "city")?.observations.map(\.period) == [.year(2021), .year(2023)])
  }

  @Test("of two releases of one period the newer source counts, wherever its row stands")
  func releases() throws {
    let rows = [observation(.year(2021), 2, "new", line: 2), observation(.year(2021), 1, "old", line: 3)]
    let series = try #require(try plan(rows).series("gdp", in: "city"))
    #expect(series.observations.map(\.quantity?.value) == [2])
    #expect(series.superseded.map(\.quantity?.value) == [1])
  }

  @Test("there is no series where nothing was observed")
  func none() throws {
    #expect(try plan([]).series("gdp", in: "city") == nil)
  }
}
