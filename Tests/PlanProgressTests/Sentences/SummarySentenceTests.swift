import PlanModel
import PlanProgress
import Testing

@Suite("A set of verdicts in words")
struct SummarySentenceTests {
  let met = Sample.judge(Sample.target(.level, 150), [2020: 100, 2025: 150], asOf: "2026-06-30")
  let missed = Sample.judge(Sample.target(.level, 150), [2020: 100, 2025: 140], asOf: "2026-06-30")
  let silent = Sample.judge(Sample.target(.level, 150), nil)

  @Test("Counts stand in the order of the ladder, silence last")
  func mixed() {
    let sentence = summarySentence(
      RollUp([silent, missed, met, met]), subject: "长春新区", subjectEn: "Changchun New Area")
    #expect(sentence.zh == "长春新区有4项目标：完成2项、未完成1项，另有1项尚无公开数据。")
    #expect(sentence.en == "Changchun New Area has 4 targets: 2 completed, 1 missed; 1 without public data yet.")
  }

  @Test("All silent, all known, and none at all have their own wording")
  func edges() {
    #expect(summarySentence(RollUp([silent]), subject: "新区").zh == "新区有1项目标，都还没有公开数据。")
    #expect(summarySentence(RollUp([met]), subject: "新区").zh == "新区有1项目标：完成1项。")
    #expect(summarySentence(RollUp([met]), subject: "New Area").en == "New Area has 1 target: 1 completed.")
    #expect(summarySentence(RollUp([Assessment]()), subject: "新区").zh == "新区没有可统计的目标。")
  }
}
