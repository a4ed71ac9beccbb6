import PlanDesk
import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("How promises stand")
struct VerdictsTests {
  private let desk = PlanDesk(
    judging: Plan(
      site: Sample.site(mainTable: "box-1"), themes: Sample.themes, sources: Sample.documents,
      areas: [Sample.town, Sample.area("east", "东区")], chains: [Sample.chain("chips", "芯片")],
      campaigns: [Sample.campaign("parks", "公园")],
      indicators: [Sample.indicator("firms"), Sample.indicator("output")],
      parts: [Sample.part("one", 1, "总则", chapters: ["目标"], boxes: [1])],
      observations: [
        Sample.figure("firms", "town", .year(2020), 100, in: "plan"), Sample.figure("firms", "town", .year(2023), 150),
      ],
      targets: [
        Sample.promise("firms", "town", 200, from: .of(2020, 100), chain: "chips", at: "box-1/1"),
        Sample.promise("output", "town", 50, campaign: "parks", at: "1.1.2"),
        Sample.promise("output", "east", 20, by: .year(2023), at: "1.1.1"),
      ]))

  @Test(
    "each subject has its own promises, in the order of the data files",
    arguments: [
      (.plan, ["firms-town-2025", "output-town-2025", "output-east-2023"]),
      (.area("town"), ["firms-town-2025", "output-town-2025"]),
      (.indicator("output"), ["output-town-2025", "output-east-2023"]),
      (.series(Series.Key(indicator: "output", area: "east")), ["output-east-2023"]),
      (.theme("theme"), ["firms-town-2025", "output-town-2025", "output-east-2023"]),
      (.due(2023), ["output-east-2023"]),
      (.chain("chips"), ["firms-town-2025"]), (.chains, ["firms-town-2025"]),
      (.campaign("parks"), ["output-town-2025"]),
      (.campaigns, ["output-town-2025"]), (.mainTable, ["firms-town-2025"]), (.area("nowhere"), []),
    ] as [(Subject, [Target.ID])])
  func targets(of subject: Subject, expected: [Target.ID]) {
    #expect(desk.targets(of: subject) == expected)
  }

  @Test("a part of the plan has the promises that stand there, as its text runs")
  func part() {
    #expect(desk.targets(of: .part("one")) == ["output-east-2023", "output-town-2025", "firms-town-2025"])
  }

  @Test("a verdict says what it was given on and in")
  func verdict() throws {
    let verdict = try #require(desk.verdict(on: "firms-town-2025"))
    #expect(verdict.assessment.done?.low == 0.5 && verdict.key == Series.Key(indicator: "firms", area: "town"))
    #expect(verdict.setting.area?.id == "town" && verdict.setting.span.end == 2025)
    #expect(desk.verdict(on: "nothing") == nil)
    #expect(desk.asOf.description == "2024-06-30")
  }

  @Test("verdicts of a subject are counted, those with a figure apart")
  func rollUp() {
    let town = desk.rollUp(of: .area("town"))
    #expect(town.total == 2 && town.withData == 1)
    #expect(town == RollUp(desk.verdicts(on: .area("town"))))
    #expect(desk.rollUp(of: .part("one")).total == 3 && desk.rollUp(of: .area("nowhere")).total == 0)
  }

  @Test("behind a promise are the documents that print it, its baseline and its latest figure")
  func documents() throws {
    #expect(desk.documents(behind: .area("town")) == ["plan", "report"])
    #expect(desk.documents(behind: .area("east")) == ["plan"])
    #expect(desk.documents(behind: try #require(desk.verdict(on: "output-town-2025"))) == ["plan"])
  }
}
