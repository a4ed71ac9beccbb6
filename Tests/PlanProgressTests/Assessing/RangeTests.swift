import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("Range")
struct RangeTests {
  let neutral = Sample.indicator(unit: "个", direction: .none)
  let range = Sample.target(.range, .hedged(10, 10, 15), from: .of(2020, 2))

  @Test("Inside a range is met, on its ends too", arguments: [10.0, 12, 15])
  func inside(value: Double) {
    let value = Quantity(exactly: value)
    #expect(Sample.judge(range, [2023: value], of: neutral).status == .met)
    #expect(Sample.judge(range, [2025: value], of: neutral, asOf: "2026-06-30").status == .closedMet)
  }

  @Test("Below a range is the share of the way to its near end")
  func below() {
    let verdict = Sample.judge(range, [2022: 6], of: neutral)
    #expect(verdict.done == Interval(0.5))
    #expect(verdict.status == .ahead)
    #expect(Sample.judge(range, [2025: 9], of: neutral, asOf: "2026-06-30").status == .closedMissed)
  }

  @Test("Past a range is a miss, unless more is better")
  func past() {
    #expect(Sample.judge(range, [2025: 17], of: neutral, asOf: "2026-06-30").status == .closedMissed)
    #expect(Sample.judge(range, [2025: 17], asOf: "2026-06-30").status == .closedMet)
  }

  @Test("A baseline inside the range makes it one to hold")
  func alreadyInside() {
    let target = Sample.target(.range, .hedged(10, 10, 15), from: .of(2020, 11))
    #expect(Sample.judge(target, [2023: 12], of: neutral).status == .kept)
    #expect(Sample.judge(target, [2023: 16], of: neutral).status == .breached)
  }
}
