import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("Milestones, delegated and qualitative targets")
struct DatedTests {
  let step = Sample.indicator(unit: "", measure: .milestone)

  func milestone(planned: Period?, actual: Period?) -> Milestone {
    Milestone(
      id: "target", campaign: "campaign", name: "投用", stage: .inUse, planned: planned, actual: actual,
      citation: Sample.citation, note: nil, origin: Sample.origin)
  }

  func judge(planned: Period?, actual: Period?, asOf: String = "2024-06-30", due: Period = .year(2025)) -> Assessment {
    Sample.judge(
      Sample.target(.milestone, nil, due: due), nil, of: step, asOf: asOf,
      milestone: milestone(planned: planned, actual: actual))
  }

  @Test("A milestone that happened shows its slip in days")
  func slip() {
    #expect(judge(planned: .month(2023, 6), actual: .month(2023, 8)).slip == 62)
    #expect(judge(planned: .month(2023, 6), actual: .month(2023, 5)).slip == -1)
    #expect(judge(planned: .year(2023), actual: .month(2023, 5)).slip == 0)
    #expect(judge(planned: .month(2023, 6), actual: .month(2023, 8)).status == .met)
  }

  @Test("A milestone that came after its due period is missed")
  func late() {
    let verdict = judge(planned: nil, actual: .month(2023, 2), due: .year(2022))
    #expect(verdict.status == .closedMissed)
    #expect(verdict.slip == 59)
    #expect(judge(planned: nil, actual: .month(2022, 2), due: .year(2022)).status == .closedMet)
  }

  @Test("A planned date that has passed without a word is a lag, one ahead is too early")
  func unreached() {
    #expect(judge(planned: .month(2024, 5), actual: nil).status == .lag)
    #expect(judge(planned: .month(2024, 5), actual: nil).slip == 30)
    #expect(judge(planned: .month(2024, 12), actual: nil).status == .early)
    #expect(judge(planned: .year(2022), actual: nil, due: .year(2023)).status == .pending)
    #expect(Sample.judge(Sample.target(.milestone, nil), nil, of: step).status == .noData)
  }

  @Test("A stage is never made into a share")
  func noShare() {
    #expect(judge(planned: .year(2025), actual: nil).done == nil)
  }

  @Test("A figure of the series can report the milestone")
  func observed() {
    #expect(Sample.judge(Sample.target(.milestone, nil), [2023: 1], of: step).status == .met)
  }

  @Test("A delegated task needs yearly verdicts")
  func delegated() {
    let target = Sample.target(.delegated, nil)
    #expect(Sample.judge(target, nil).status == .qualitative)
    #expect(Sample.judge(target, [2021: 1, 2022: 1]).status == .kept)
    #expect(Sample.judge(target, [2021: 0, 2022: 1]).status == .breached)
    #expect(Sample.judge(target, [2024: 1, 2025: 1], asOf: "2026-06-30").status == .closedMet)
  }

  @Test("A promise without a number is qualitative, whatever is observed")
  func qualitative() {
    #expect(Sample.judge(Sample.target(.qualitative, nil), [2023: 5]).status == .qualitative)
  }
}
