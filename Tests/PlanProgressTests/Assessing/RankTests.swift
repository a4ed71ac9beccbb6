import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("Rank")
struct RankTests {
  @Test("A rank is reached or lags, with nothing between")
  func rank() {
    let ranks = Sample.indicator(unit: "位", direction: .down, measure: .rank)
    let target = Sample.target(.rank, 3)
    #expect(Sample.judge(target, [2023: 3], of: ranks).status == .met)
    #expect(Sample.judge(target, [2023: 4], of: ranks).status == .lag)
    #expect(Sample.judge(target, [2022: 2, 2023: 4], of: ranks).wasMet)
    #expect(Sample.judge(target, [2023: 4], of: ranks).done == nil)
    #expect(Sample.judge(target, [2025: 4], of: ranks, asOf: "2026-06-30").status == .closedMissed)
    #expect(Sample.judge(Sample.target(.rank, nil), [2023: 4], of: ranks).status == .qualitative)
  }
}
