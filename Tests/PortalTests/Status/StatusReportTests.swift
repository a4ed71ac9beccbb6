import Diagnostics
import PlanProgress
import Testing

@testable import Portal

@Suite("Choosing verdicts")
struct StatusReportTests {
  let site: SiteFixture

  init() throws {
    site = try SiteFixture("small")
  }

  private func report() throws -> StatusReport {
    try SiteBuilder(root: site.folder.path).status()
  }

  @Test(
    "a verdict is listed if it fits one name of every list",
    arguments: [
      (StatusFilter(), ["firms-2025", "gdp-2025"]),
      (StatusFilter(areas: ["town"]), ["firms-2025", "gdp-2025"]),
      (StatusFilter(areas: ["east"]), []),
      (StatusFilter(areas: ["east", "town"], chains: ["chips"]), ["firms-2025"]),
      (StatusFilter(campaigns: ["bridge"]), ["gdp-2025"]),
      (StatusFilter(campaigns: ["bridge"], statuses: ["slight-lag"]), []),
      (StatusFilter(themes: ["economy"], statuses: ["lag", "no-data"]), ["gdp-2025"]),
    ])
  func filter(filter: StatusFilter, targets: [String]) throws {
    #expect(try report().selecting(filter).assessments.map(\.target.id.rawValue) == targets)
  }

  @Test("a name that stands for nothing is an error that proposes the nearest one")
  func unknownNames() throws {
    let filter = StatusFilter(areas: ["est"], chains: ["chips"], themes: ["econmy"], statuses: ["closed-mised"])
    let faults = try report().unknownNames(in: filter)
    #expect(
      faults.map(\.message.en) == [
        "--area: there is no area 'est'", "--theme: there is no theme 'econmy'",
        "--status: there is no status 'closed-mised'",
      ])
    #expect(
      faults.map { $0.help?.en } == [
        "did you mean 'east'?", "did you mean 'economy'?", "did you mean 'closed-missed'?",
      ])
    #expect(try report().unknownNames(in: StatusFilter(areas: ["town"])).isEmpty)
  }

  @Test("every status has its place in the order of the list, and only one")
  func order() {
    #expect(Status.byUrgency.count == Status.allCases.count)
    #expect(Set(Status.byUrgency) == Set(Status.allCases))
  }

  @Test("where the theme does not speak the language, codes stand for its words")
  func codes() throws {
    let words = StatusWords(language: .en, locale: nil)
    #expect(words.word("status", "slight-lag") == "slight-lag")
    #expect(words.word("property", "binding") == "binding")
  }
}
