import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("How promises stand at a glance")
struct StandingTests {
  @Test("what nobody has published is told apart from what figures cannot say")
  func unpublished() {
    let silent = Status.allCases.filter { $0.standing == .unpublished }
    #expect(silent == [.pending, .overdue, .noData])
    #expect(Status.allCases.filter { $0.standing == .open } == [.early, .notMeasurable, .qualitative])
  }

  @Test("a roll-up counts every promise under one standing, also those that none has")
  func counts() {
    let statuses: [Status] = [.closedMet, .met, .lag, .pending, .noData, .qualitative]
    let rollUp = RollUp(
      statuses.map { status in
        Assessment(
          target: Sample.target(.level, nil), status: status, isClosed: false)
      })
    #expect(rollUp.standings.map(\.count) == [2, 0, 0, 1, 2, 1])
    #expect(rollUp.standings.map(\.standing) == Status.Standing.allCases)
  }
}
