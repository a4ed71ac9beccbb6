import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("A plan's verdicts")
struct AssessTests {
  func plan(_ targets: [Target], _ observations: [Observation]) -> Plan {
    let site = Site(
      title: "", baseURL: "/", languages: SiteLanguages(own: .zh),
      asOf: Sample.date("2024-06-30"), plan: Sample.span, publisher: nil, licence: nil, compliance: [])
    return Plan(
      site: site, areas: [Sample.area], indicators: [Sample.indicator()], observations: observations, targets: targets)
  }

  @Test("Verdicts come in the order of the targets and are found by id")
  func order() {
    let progress = assess(
      plan(
        [Sample.target(.level, 150, id: "b"), Sample.target(.level, 110, id: "a")],
        [Sample.observation(.year(2020), 100), Sample.observation(.year(2023), 128)]),
      asOf: Sample.date("2024-06-30"))
    #expect(progress.assessments.map(\.target.id) == ["b", "a"])
    #expect(progress["a"]?.status == .met)
    #expect(progress["b"]?.status == .slightLag)
    #expect(progress["c"] == nil)
  }

  @Test("A target of an unknown indicator says so instead of vanishing")
  func unknownIndicator() {
    let target = Target(
      id: "lost", indicator: "nowhere", area: "newarea", kind: .level, due: .year(2025), goal: 1, comparison: nil,
      baseline: nil, path: nil, property: nil, modality: nil, campaign: nil, chain: nil, citation: Sample.citation,
      note: nil, origin: Sample.origin)
    let progress = assess(plan([target], []), asOf: Sample.date("2024-06-30"))
    #expect(progress["lost"]?.reason == .unknownIndicator)
    #expect(progress["lost"]?.status == .notMeasurable)
  }

  @Test("The same plan and day give the same verdicts")
  func determinism() {
    let plan = plan(
      [Sample.target(.level, 150)], [Sample.observation(.year(2020), 100), Sample.observation(.year(2023), 128)])
    let day = Sample.date("2024-06-30")
    let verdicts = (1...2).map { _ in assess(plan, asOf: day).assessments.map { "\($0)" } }
    #expect(verdicts[0] == verdicts[1])
  }
}
