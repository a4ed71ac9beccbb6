import PlanModel
import PlanProgress
import TestSupport
import Testing
import Wording

@Suite("The wording of verdicts")
struct SentenceDetailTests {
  let rate = Sample.indicator(name: "地区生产总值增速", nameEn: "GDP growth", unit: "%", measure: .rate)
  let talent = Sample.indicator(
    name: "当年引育人才", nameEn: "Talent attracted in the year", unit: "万人", measure: .flow)

  @Test("What is itself a cut is reached, and not cut again")
  func namedCut() {
    let deaths = Sample.indicator(name: "死亡人数降幅", nameEn: "Cut in deaths", unit: "%", measure: .rate)
    let sentence = Said(Sample.target(.cumulativeCut, 6), [2021: 1, 2022: 1], of: deaths)
    #expect(
      sentence.zh == "2021—2025年，长春新区死亡人数降幅累计要达到6%；2021—2022年累计为1.99%，已完成32.5%，按时间应完成40%，"
        + "少7.5个百分点，略滞后。余下3年平均每年要达到1.38%。")
    #expect(
      sentence.en.hasPrefix(
        "Promised for 2021–2025: Cut in deaths (Changchun New Area) to reach 6% in all; it came to 1.99% in 2021–2022"))
    let energy = Sample.indicator(name: "单位能耗", nameEn: "Energy use", unit: "%", measure: .rate)
    #expect(Said(Sample.target(.cumulativeCut, 6), nil, of: energy).zh.contains("累计要降低6%；"))
  }

  @Test("A sum that awaits years says how many are covered, not what share was due")
  func incompleteSum() {
    let sentence = Said(
      Sample.target(.cumulative, 5, comparison: .atLeast),
      [2021: 1, 2025: .hedged(3.9, 3.9, 4.9, includesHigh: false, "超3.9万人")], of: talent, asOf: "2026-06-30"
    )
    #expect(
      sentence.zh == "2021—2025年，长春新区引育人才累计要达到5万人以上；5年中只有2年有数值，合计超过4.9万人，相当于目标的98%至118%；"
        + "2022—2024年的数值尚待公布。")
    #expect(
      sentence.en == "Promised for 2021–2025: Talent attracted (Changchun New Area) to add up to at least 50,000; "
        + "only 2 of 5 years have a figure: it added up to more than 49,000, 98% to 118% of the promise; "
        + "the figures for 2022–2024 are not out yet.")
  }

  @Test("A running sum with gaps counts its years, and the rest by those without a figure")
  func earlySum() {
    let target = Sample.target(.cumulative, 5, due: .year(2026), from: .of(2021, nil), modality: .aspire)
    #expect(
      Said(target, [2025: 3.9], of: talent, asOf: "2026-11-21").zh
        == "2022—2026年，长春新区引育人才累计力争达到5万人；2025年合计3.9万人，5年中只有1年有数值，不作判断。没有数值的4年平均每年要完成0.28万人。")
  }

  @Test("Growth of one year is no mean, and a promised fall is a fall")
  func growth() {
    let one = Sample.target(.growth, 8, due: .year(2022), from: .of(2021, nil), comparison: .atLeast, modality: .aspire)
    let sentence = Said(one, [2022: 8.2], of: rate, asOf: "2023-06-30")
    #expect(sentence.zh == "2022年，长春新区地区生产总值增速力争达到8%以上；2022年为8.2%，如期完成。")
    #expect(
      sentence.en
        == "Hoped for in 2022: GDP growth (Changchun New Area) to reach at least 8%; it was 8.2% in 2022: completed.")
    let fall = Said(Sample.target(.growth, -2, comparison: .atMost), nil, of: rate)
    #expect(fall.zh.contains("年均要下降2%以上；"))
    let cap = Said(Sample.target(.growth, 3, comparison: .atMost), [2021: 2, 2022: 3], of: rate)
    #expect(cap.zh == "2021—2025年，长春新区地区生产总值增速年均要控制在3%以内；2021—2022年年均2.5%，没有超出，离限值还有0.5个百分点。")
  }

  @Test("What must keep step is told beside its partner")
  func inStep() {
    let partner = Setting.Partner(
      indicator: Sample.indicator("gdp", name: "地区生产总值增速", nameEn: "GDP growth", unit: "%", measure: .rate),
      series: Sample.series([2021: 6, 2022: 6]))
    let income = Sample.indicator(name: "居民收入增速", nameEn: "Income growth", unit: "%", measure: .rate)
    let sentence = Said(
      Sample.target(.inStep, nil), Sample.series([2021: 7, 2022: 6]), of: income, partner: partner
    )
    #expect(
      sentence.zh == "2021—2025年，长春新区居民收入增速要与地区生产总值增速同步；2021—2022年年均比地区生产总值增速高0.47个百分点，符合时序。")
    #expect(sentence.en.contains("it was 0.47 percentage points a year ahead of GDP growth in 2021–2022: on track."))
  }

  @Test("A multiple of an unknown figure names the year that is not known")
  func unknownBaseline() {
    #expect(
      Said(Sample.target(.multiple, 2), [2023: 845], asOf: "2026-06-30").zh
        == "到2025年，长春新区高新技术企业数要达到2020年的2倍；2025年的数值尚待公布，目前所知，2023年为845户，没有2020年的数值，无法测算。")
  }

  @Test("An awaited limit tells how it was kept so far")
  func awaitedLimit() {
    let jobless = Sample.indicator(name: "失业率", unit: "%", direction: .down, measure: .rate)
    #expect(
      Said(Sample.target(.limit, 6), [2023: 5.2, 2024: 6.1], of: jobless, asOf: "2026-06-30").zh
        == "2021—2025年，长春新区失业率要一直控制在6%以内；2025年的数值尚待公布，目前所知，2024年为6.1%，已知的2年中有1年没有做到。")
  }

  @Test("Promises in words are quoted, tasks from above lack their verdicts")
  func words() {
    let target = Target(
      id: "target", indicator: "firms", area: "newarea", kind: .qualitative, due: .year(2025), goal: nil,
      comparison: nil, baseline: nil, path: nil, property: nil, modality: nil, campaign: nil, chain: nil,
      citation: Sample.citation, note: nil, printed: "建成“第一方阵”", origin: Sample.origin)
    let sentence = Said(target, nil)
    #expect(sentence.zh == "到2025年，长春新区高新技术企业数有一项承诺：“建成‘第一方阵’”；没有数字，只能从文字上判断，不作测算。")
    #expect(
      sentence.en
        == "Promised by 2025 for High-tech firms (Changchun New Area), without a number; it can only be judged in words."
    )
    #expect(
      Said(Sample.target(.delegated, nil), nil).zh
        == "到2025年，长春新区高新技术企业数要完成上级下达的任务；现有文件没有给出逐年的考核结果，不作测算。")
  }

  @Test("First place, nothing at all, and more of what is counted have their own words")
  func ownWords() {
    let rank = Sample.indicator(unit: "位", direction: .down, measure: .rank)
    #expect(Said(Sample.target(.rank, 1), nil, of: rank).zh.contains("要排在第1位；"))
    #expect(Said(Sample.target(.rank, 1), nil, of: rank).en.contains("to come first;"))
    #expect(Said(Sample.target(.limit, 0, comparison: .atMost), nil).zh.contains("要一直保持为0户；"))
    #expect(Said(Sample.target(.change, 2, from: .of(2020, 6)), nil).zh.contains("要比2020年增加2户；"))
  }

  @Test("What is kept only by the tolerance says so")
  func tolerances() {
    let share = Sample.indicator(name: "入学率", unit: "%", measure: .share)
    let maintain = Sample.target(.maintain, 100)
    #expect(Said(maintain, [2021: 98], of: share).zh.hasSuffix("已知的1年都做到了，容许偏离2%。"))
    #expect(Said(maintain, [2021: 100], of: share).zh.hasSuffix("已知的1年都做到了。"))
    let partner = Setting.Partner(
      indicator: Sample.indicator("gdp", name: "生产总值增速", unit: "%", measure: .rate), series: Sample.series([2021: 6]))
    let inStep = Said(Sample.target(.inStep, nil), Sample.series([2021: 5.6]), of: rate, partner: partner)
    #expect(inStep.zh.hasSuffix("2021年比生产总值增速低0.38个百分点，在容许的0.5个百分点以内，符合时序。"))
  }

  @Test("A share that reads as all of it does not stand beside a miss")
  func strict() {
    let verdict = Said(
      Sample.target(.level, 900, from: .of(2021, 740), comparison: .above), [2025: 900], asOf: "2026-06-30")
    #expect(verdict.zh.hasSuffix("要超过900户；2025年为900户（2021年为740户），没有完成。"))
  }

  @Test("Past the far end of a range is told as such")
  func overshoot() {
    let neutral = Sample.indicator(unit: "个", direction: .none)
    let verdict = Said(Sample.target(.range, .hedged(10, 10, 15)), [2020: 4, 2023: 30], of: neutral)
    #expect(verdict.zh.contains("越过范围15个，不进反退"))
  }

  @Test("Growth far ahead may even fall")
  func farAhead() {
    let verdict = Said(Sample.target(.growth, 5), [2021: 10, 2022: 10, 2023: 10], of: rate)
    #expect(verdict.zh.hasSuffix("余下2年即使平均每年下降2.08%，也能完成。"))
    #expect(verdict.en.hasSuffix("Even a fall of 2.08% a year in the rest would complete it."))
  }

  @Test("A milestone that no document reports is awaited as such")
  func milestone() {
    let hall = Sample.indicator(name: "展示馆", unit: "", measure: .milestone)
    let planned = Milestone(
      id: "target", campaign: "campaign", name: "投用", stage: .inUse, planned: .month(2024, 5), actual: nil,
      citation: Sample.citation, note: nil, origin: Sample.origin)
    let target = Sample.target(.milestone, nil)
    #expect(
      Said(target, nil, of: hall, milestone: planned).zh
        == "到2025年，长春新区展示馆要完成；还没有完成的记载，已晚30天，明显滞后。")
    #expect(
      Said(target, nil, of: hall, asOf: "2026-06-30", milestone: planned).zh
        == "到2025年，长春新区展示馆要完成；2025年是否完成尚待公布。")
  }

  @Test("An old figure is told as of its time, and the rest by its years")
  func stale() {
    let target = Sample.target(.multiple, 2, due: .year(2026), from: .of(2021, 740))
    let sentence = Said(target, [2023: 845], asOf: "2026-11-21")
    #expect(sentence.zh.hasSuffix("按当时的时间应完成40%，少20.9个百分点，明显滞后。2024—2026年平均每年要增长20.54%。"))
    #expect(sentence.en.hasSuffix("clearly behind. The years 2024–2026 need growth of 20.54% a year."))
    let early = Said(Sample.target(.level, 138), [2020: 25, 2021: 31], asOf: "2025-06-30").zh
    #expect(early.hasSuffix("到这时只过了20%的时间，不作判断。2022—2025年平均每年要再增加26.75户。"))
  }

  @Test("A target that ended behind its start says so")
  func backwards() {
    let verdict = Said(Sample.target(.level, 150), [2020: 100, 2025: 90], asOf: "2026-06-30")
    #expect(verdict.zh.hasSuffix("没有完成，差60户，不进反退。"))
    #expect(verdict.en.hasSuffix("missed, 60 short, it moved backwards."))
  }

  @Test(
    "English figures have English units and magnitudes",
    arguments: [
      ("万人", 520.0, "reach 5.2 million;"), ("亿元", 6600, "reach 660 billion yuan;"), ("万亩", 1, "reach 10,000 mu;"),
      ("亿斤", 260, "reach 13 million tonnes;"), ("个工作日", 1, "reach 1 working day;"), ("户", 13_000, "reach 13,000;"),
      ("亿元/平方公里", 2, "reach 200 million yuan per km²;"), ("万人/年", 1, "reach 10,000 per year;"), ("斛", 3, "reach 3 斛;"),
    ])
  func units(unit: PlanModel.Unit, value: Double, words: String) {
    let indicator = Sample.indicator(unit: unit)
    #expect(
      Said(Sample.target(.level, Quantity(exactly: value)), nil, of: indicator).en.contains(words))
  }

  @Test("Hedged figures keep their hedge in English")
  func hedges() {
    func words(_ quantity: Quantity) -> String {
      Said(Sample.target(.level, 900), [2023: quantity]).en
    }
    #expect(words(.hedged(65, 63.7, 66.3, "65左右")).contains("it was about 65 in 2023"))
    #expect(words(.hedged(600, 600, 700, includesHigh: false, "超600")).contains("it was more than 600 in 2023"))
    #expect(words(.hedged(600, 600, 700, includesHigh: false, "600以上")).contains("it was at least 600 in 2023"))
    #expect(words(.hedged(600, 570, 600, includesHigh: false, "近600")).contains("it was nearly 600 in 2023"))
    #expect(words(.hedged(10, 10, 15.5, "10-15")).contains("it was between 10 and 15.5 in 2023"))
  }
}
