import PlanModel
import PlanProgress
import TestSupport
import Testing
import Wording

@Suite("A set of verdicts in words")
struct SummaryTests {
  let met = Sample.judge(Sample.target(.level, 150), [2020: 100, 2025: 150], asOf: "2026-06-30")
  let missed = Sample.judge(Sample.target(.level, 150), [2020: 100, 2025: 140], asOf: "2026-06-30")
  let silent = Sample.judge(Sample.target(.level, 150), nil)

  @Test("Counts stand in the order of the ladder, silence last")
  func mixed() {
    let rollUp = RollUp([silent, missed, met, met])
    #expect(Voice.chinese.summary(rollUp, of: "长春新区") == "长春新区有4项目标：完成2项、未完成1项，另有1项尚无公开数据。")
    #expect(
      Voice.english.summary(rollUp, of: "Changchun New Area")
        == "Changchun New Area has 4 targets: 2 completed, 1 missed; 1 without public data yet.")
  }

  @Test("All silent, all known, and none at all have their own wording")
  func edges() {
    #expect(Voice.chinese.summary(RollUp([silent]), of: "新区") == "新区有1项目标，都还没有公开数据。")
    #expect(Voice.chinese.summary(RollUp([met]), of: "新区") == "新区有1项目标：完成1项。")
    #expect(Voice.english.summary(RollUp([met]), of: "New Area") == "New Area has 1 target: 1 completed.")
    #expect(Voice.chinese.summary(RollUp([Assessment]()), of: "新区") == "新区没有可统计的目标。")
  }
}
