import Diagnostics
import PlanProgress
import TestSupport
import Testing
import Wording

@testable import jindu

@Suite("Choosing verdicts")
struct StatusReportTests {
  let project: TemporaryFolder

  init() throws {
    project = try TemporaryFolder.smallProject()
  }

  private func report() throws -> StatusReport { try StatusReport(of: project) }

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
    #expect(try report().selecting(filter).verdicts.map(\.target.id.rawValue) == targets)
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
    let words = StatusWords(.en, [])
    #expect(words.voice.word("property", "binding") == "binding")
  }
}
