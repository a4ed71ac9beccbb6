import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("Roll-ups")
struct RollUpTests {
  let verdicts = [
    Sample.judge(Sample.target(.level, 150), [2020: 100, 2023: 150]),
    Sample.judge(Sample.target(.level, 150), [2020: 100, 2023: 131]),
    Sample.judge(Sample.target(.level, 150), [2020: 100]),
    Sample.judge(Sample.target(.level, 150), [2023: 120]),
  ]

  @Test("Every target is counted once, and those with data apart")
  func counts() {
    let rollUp = RollUp(verdicts)
    #expect(rollUp.total == 4)
    #expect(rollUp.withData == 3)
    #expect(rollUp.entries.map(\.status) == [.met, .onTrack, .noData, .notMeasurable])
    #expect(rollUp.entries.map(\.count) == [1, 1, 1, 1])
  }

  @Test("Nothing rolls up to nothing")
  func empty() {
    #expect(RollUp([Assessment]()).total == 0)
  }
}
