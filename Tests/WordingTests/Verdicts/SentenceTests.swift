import PlanModel
import PlanProgress
import TestSupport
import Testing
import Wording

@Suite("Verdicts in words")
struct SentenceTests {
  let firms = Sample.target(.level, 900, from: .of(2021, 740), comparison: .atLeast)
  let rate = Sample.indicator(name: "地区生产总值增速", nameEn: "GDP growth", unit: "%", measure: .rate)
  let share = Sample.indicator(name: "高技术产值占比", nameEn: "High-tech share", unit: "%", measure: .share)
  let expected = Quantity.hedged(900, 900, 1000, includesHigh: false, "预计突破900家")

  @Test("A running target tells promise, measure, shares and the rest")
  func running() {
    let sentence = Said(firms, [2022: 790, 2023: 845])
    #expect(
      sentence.zh == "到2025年，长春新区高新技术企业数要达到900户以上；2023年为845户（2021年为740户），已完成65.6%，"
        + "按时间应完成50%，多15.6个百分点，快于时序。余下2年平均每年要再增加27.5户，照近年的速度能够完成。")
    #expect(
      sentence.en == "Promised by 2025: High-tech firms (Changchun New Area) to reach at least 900; it was 845 in 2023 "
        + "(740 in 2021): 65.6% of the way, where 50% was due, 15.6 percentage points more, ahead of schedule. "
        + "The 2 remaining years need a rise of 27.5 a year, within the pace of recent years.")
  }

  @Test("Without a later figure the sentence says so")
  func noData() {
    let sentence = Said(firms, nil)
    #expect(sentence.zh == "到2025年，长春新区高新技术企业数要达到900户以上；2021年为740户，现有文件没有给出更晚的数值。")
    #expect(
      sentence.en
        == "Promised by 2025: High-tech firms (Changchun New Area) to reach at least 900; it was 740 in 2021, "
        + "and the documents at hand give no later figure.")
    let silent = Said(Sample.target(.level, 900, comparison: .above, modality: .aspire), nil)
    #expect(silent.zh == "到2025年，长春新区高新技术企业数力争超过900户；现有文件没有给出实际数值。")
  }

  @Test("An awaited figure is told beside the last known one and the forecast")
  func pending() {
    let series = Sample.series([
      Sample.observation(.year(2023), 845), Sample.observation(.year(2025), expected, .forecast),
    ])
    let sentence = Said(firms, series, asOf: "2026-06-30")
    #expect(
      sentence.zh == "到2025年，长春新区高新技术企业数要达到900户以上；2025年的数值尚待公布，目前所知，2023年为845户（2021年为740户），"
        + "已完成65.6%，按当时的时间应完成50%。另据文件，2025年预计突破900家，不算实绩。")
    #expect(sentence.en.hasSuffix("A document expects more than 900 in 2025, which is not counted as measured."))
  }

  @Test(
    "A closed target says how it ended and by how much",
    arguments: [(890.0, "没有完成，差10户，只完成93.8%"), (900, "如期完成"), (930, "超额完成，多30户")])
  func closed(value: Double, ending: String) {
    let sentence = Said(firms, [2025: Quantity(exactly: value)], asOf: "2026-06-30")
    let figure = Voice.chinese.figure(value, unit: "户")
    #expect(sentence.zh == "到2025年，长春新区高新技术企业数要达到900户以上；2025年为\(figure)（2021年为740户），\(ending)。")
  }

  @Test("A later figure is only a witness")
  func later() {
    let target = Sample.target(.level, 900, due: .year(2022), from: .of(2021, 740), comparison: .atLeast)
    #expect(
      Said(target, [2023: 845]).zh
        == "到2022年，长春新区高新技术企业数要达到900户以上；2022年的数值逾期未见公布。到期之后，2023年为845户，只作旁证。")
  }

  @Test("Growth tells its mean so far and the mean the rest needs")
  func growth() {
    let sentence = Said(Sample.target(.growth, 7), [2021: 8.1, 2022: 3.0, 2023: 5.2], of: rate)
    #expect(
      sentence.zh == "2021—2025年，长春新区地区生产总值增速年均要达到7%；2021—2023年年均5.41%，已完成46.7%，按时间应完成60%，"
        + "少13.3个百分点，略滞后。余下2年平均每年要达到9.43%，比以往最好的一年还要快，难度大。")
  }

  @Test("A sum with a gap names the missing year")
  func cumulative() {
    let flow = Sample.indicator(name: "固定资产投资", nameEn: "Fixed investment", unit: "亿元", measure: .flow)
    let sentence = Said(Sample.target(.cumulative, 1788), [2021: 300, 2023: 143.8], of: flow)
    #expect(
      sentence.zh == "2021—2025年，长春新区固定资产投资累计要达到1788亿元；2021—2023年（缺2022年）合计443.8亿元，已完成24.8%，"
        + "按有数值的2年应完成40%，少15.2个百分点，略滞后。没有数值的3年平均每年要完成448.07亿元。")
    #expect(sentence.en.contains("to add up to 178.8 billion yuan; it added up to 44.38 billion yuan in 2021–2023"))
  }

  @Test("A change is told in percentage points, and going backwards as such")
  func change() {
    let sentence = Said(Sample.target(.change, 5, from: .of(2020, 50)), [2022: 49], of: share)
    #expect(
      sentence.zh == "到2025年，长春新区高技术产值占比要比2020年提高5个百分点；2022年为49%（2020年为50%），不进反退，"
        + "按当时的时间应完成40%，方向相反。2023—2025年平均每年要再提高2个百分点。")
  }

  @Test("A multiple names the year it multiplies")
  func multiple() {
    let target = Sample.target(.multiple, 2, due: .year(2026), from: .of(2021, 740))
    #expect(
      Said(target, [2023: 845]).zh
        == "到2026年，长春新区高新技术企业数要达到2021年的2倍；2023年为845户（2021年为740户），已完成19.1%，按时间应完成40%，"
        + "少20.9个百分点，明显滞后。余下3年平均每年要增长20.54%。")
  }

  @Test("A broken limit names its worst year")
  func limit() {
    let jobless = Sample.indicator(
      name: "城镇调查失业率", nameEn: "Unemployment", unit: "%", direction: .down, measure: .rate)
    let sentence = Said(Sample.target(.limit, 6), [2021: 5.2, 2022: 6.3, 2023: 5.5], of: jobless)
    #expect(
      sentence.zh == "2021—2025年，长春新区城镇调查失业率要一直控制在6%以内；2023年为5.5%，已知的3年中有1年没有做到，最差的是2022年的6.3%。")
    #expect(
      sentence.en == "Promised for 2021–2025: Unemployment (Changchun New Area) to stay at no more than 6%; "
        + "it was 5.5% in 2023: not kept in 1 of 3 years, at worst 6.3% in 2022.")
  }

  @Test("A goal that was already reached is told as one to hold")
  func alreadyThere() {
    let target = Sample.target(.level, 700, from: .of(2021, 740), comparison: .atLeast)
    #expect(
      Said(target, [2022: 750, 2023: 760]).zh
        == "到2025年，长春新区高新技术企业数要达到700户以上；2023年为760户，2021年就已达到，此后的2年都做到了。")
  }

  @Test("A hedged figure keeps its words and names both verdicts")
  func borderline() {
    let hedged = Quantity.hedged(128, 127, 130, "约128户")
    #expect(
      Said(Sample.target(.level, 150), [2020: 100, 2023: hedged]).zh
        == "到2025年，长春新区高新技术企业数要达到150户；2023年约128户（2020年为100户），已完成54%至60%，按时间应完成60%，"
        + "数值是约数，按两端的读数分别为略滞后和符合时序。余下2年平均每年要再增加11户。")
  }

  @Test(
    "The hedge of a promise is kept in its wording",
    arguments: [
      (Quantity.hedged(900, 882, 918), "达到900户左右"), (.hedged(900, 855, 900, includesHigh: false), "达到近900户"),
      (.hedged(900, 900, 1000, includesHigh: false), "要超过900户"),
    ])
  func hedge(goal: Quantity, words: String) {
    #expect(Said(Sample.target(.level, goal), nil).zh.contains(words))
  }

  @Test("A cap on a sum is told as kept or passed")
  func cap() {
    let flow = Sample.indicator(name: "新增建设用地", nameEn: "New building land", unit: "公顷", measure: .flow)
    let target = Sample.target(.cumulative, 50, comparison: .atMost)
    #expect(
      Said(target, [2021: 10], of: flow).zh
        == "2021—2025年，长春新区新增建设用地累计要控制在50公顷以内；2021年合计10公顷，没有超出，还余40公顷。")
  }

  @Test("A milestone tells its slip, a task from above how often it was met")
  func dated() {
    let step = Sample.indicator(name: "科学城展示馆", nameEn: "Exhibition hall", unit: "", measure: .milestone)
    let milestone = Milestone(
      id: "target", campaign: "campaign", name: "投用", stage: .inUse, planned: .month(2023, 6), actual: .month(2023, 8),
      citation: Sample.citation, note: nil, origin: Sample.origin)
    let verdict = Said(Sample.target(.milestone, nil), nil, of: step, milestone: milestone)
    #expect(verdict.zh == "到2025年，长春新区科学城展示馆要完成；已经完成，晚62天。")
    #expect(
      verdict.en
        == "Promised by 2025: Exhibition hall (Changchun New Area) to be complete; done, 62 days late.")
    let task = Said(Sample.target(.delegated, nil), [2021: 1, 2022: 0])
    #expect(
      task.zh == "到2025年，长春新区高新技术企业数要完成上级下达的任务；已知的2年中有1年没有做到。")
  }

  @Test("A rank has a place and no share")
  func rank() {
    let ranks = Sample.indicator(name: "国家级新区考核", nameEn: "Ranking", unit: "位", direction: .down, measure: .rank)
    #expect(
      Said(Sample.target(.rank, 3), [2022: 5], of: ranks).zh
        == "到2025年，长春新区国家级新区考核要排在前3位；2022年为第5位，明显滞后。")
  }

  @Test("What cannot be measured says why")
  func notMeasurable() {
    let target = Sample.target(.level, 900, comparison: .atLeast)
    #expect(
      Said(target, [2023: 845]).zh
        == "到2025年，长春新区高新技术企业数要达到900户以上；2023年为845户，没有起点数值，无法测算。")
  }

  @Test("A loss after reaching the goal is told")
  func relapse() {
    let sentence = Said(Sample.target(.level, 150), [2020: 100, 2022: 152, 2023: 140])
    #expect(sentence.zh.contains("此前曾经达到，后又回落，已完成80%，按时间应完成60%，多20个百分点，快于时序"))
  }
}
