import PlanModel
import TestSupport
import Testing

@Suite("The unit of what is promised")
struct GoalUnitTests {
  @Test(
    "a multiple is so many times, growth is in percent, a change is a difference, all else is in the indicator's unit",
    arguments: [
      (Target.Kind.multiple, PlanModel.Unit.times), (.growth, .percent), (.cumulativeCut, .percent),
      (.level, "亿元"), (.change, "亿元"), (.cumulative, "亿元"),
    ])
  func money(kind: Target.Kind, unit: PlanModel.Unit) {
    #expect(Sample.target(kind, nil).goalUnit(of: "亿元") == unit)
  }

  @Test("a change of a share is in percentage points")
  func shares() {
    #expect(Sample.target(.change, nil).goalUnit(of: .percent) == .percentagePoints)
  }
}
