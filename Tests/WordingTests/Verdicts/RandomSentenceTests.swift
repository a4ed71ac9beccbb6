import PlanModel
import PlanProgress
import TestSupport
import Testing
import Wording

@Suite("What holds for all sentences")
struct RandomSentenceTests {
  @Test("No sentence of any verdict has a slip in it or is left open")
  func slips() {
    var random = SplitMix64(state: 2)
    for _ in 0..<2500 {
      let example = RandomCase.any(&random)
      let said = Said(example.judge(), in: example.setting, asOf: example.asOf)
      for text in [said.zh, said.en] {
        let slips = ["nan", "Optional", "nil", "–%", "，，", "。。", "；。", "；，", ": ;", "  ", "∞", " ."]
        #expect(slips.filter(text.contains) == [], "“\(text)” – \(example)")
      }
      #expect(said.zh.hasSuffix("。") && said.en.hasSuffix("."), "\(example)")
    }
  }

  @Test("A target whose indicator does not exist is told as such")
  func unknownIndicator() {
    let target = Sample.target(.level, 900, id: "lost")
    let verdict = Assessment(target: target, status: .notMeasurable, isClosed: false, reason: .unknownIndicator)
    let said = Said(verdict, in: nil, asOf: Sample.date("2024-06-30"))
    #expect(said.zh == "目标“lost”所指的指标“firms”不存在。")
    #expect(said.en == "Target “lost” names an indicator, “firms”, that does not exist.")
  }
}
