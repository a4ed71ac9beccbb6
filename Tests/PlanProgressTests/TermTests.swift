import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("The figures that enter the formula")
struct TermTests {
  let rate = Sample.indicator(unit: "%", measure: .rate)
  let flow = Sample.indicator(unit: "亿元", measure: .flow)

  @Test("Growth has its yearly rates, an index of the year before less 100")
  func growth() {
    let rates = Sample.judge(Sample.target(.growth, 7), [2020: 3.6, 2021: 8.1, 2022: 3.0], of: rate).terms
    #expect(rates == [.init(period: .year(2021), quantity: 8.1), .init(period: .year(2022), quantity: 3)])
    let index = Sample.indicator(unit: "上年=100", measure: .index)
    #expect(Sample.judge(Sample.target(.growth, 7), [2021: 103], of: index).terms.map(\.quantity.value) == [3])
    #expect(Sample.judge(Sample.target(.cumulativeCut, 7), [2021: 97], of: index).terms.map(\.quantity.value) == [3])
  }

  @Test("A sum has the flows it counts, a span once")
  func cumulative() {
    let series = Sample.series([
      Sample.observation(.span(2021, 2023), 30), Sample.observation(.year(2022), 12),
      Sample.observation(.year(2024), 10),
    ])
    let terms = Sample.judge(Sample.target(.cumulative, 50), series, of: flow, asOf: "2025-06-30").terms
    #expect(terms.map(\.period) == [.span(2021, 2023), .year(2024)])
    #expect(terms.map(\.quantity.value) == [30, 10])
  }

  @Test("What must hold each time has a verdict on every period")
  func holding() {
    let terms = Sample.judge(
      Sample.target(.limit, 6, comparison: .atMost), [2021: 5, 2022: .hedged(6, 5.9, 6.1), 2023: 7], of: rate
    ).terms
    #expect(terms.map(\.period) == [.year(2021), .year(2022), .year(2023)])
    #expect(terms.map(\.verdict) == [.kept, .borderline, .breached])
  }

  @Test("What must keep step has both rates of each year that both have")
  func inStep() {
    let partner = Setting.Partner(
      indicator: Sample.indicator("gdp", unit: "%", measure: .rate), series: Sample.series([2021: 6, 2023: 5]))
    let terms = Sample.judge(
      Sample.target(.inStep, nil), Sample.series([2021: 7, 2022: 8, 2023: 4]), of: rate, partner: partner
    ).terms
    #expect(
      terms == [
        .init(period: .year(2021), quantity: 7, partner: 6), .init(period: .year(2023), quantity: 4, partner: 5),
      ])
  }

  @Test("A distance has the yearly figures from its baseline on")
  func distance() {
    let verdict = Sample.judge(Sample.target(.level, 150), [2019: 90, 2020: 100, 2022: 110, 2023: 128])
    #expect(verdict.terms.map(\.period) == [.year(2020), .year(2022), .year(2023)])
    #expect(verdict.terms.map(\.quantity.value) == [100, 110, 128])
  }

  @Test("A milestone has its dates, a rank its one figure")
  func single() {
    let milestone = Milestone(
      id: "target", campaign: "campaign", name: "投用", stage: .inUse, planned: .month(2023, 6), actual: .month(2023, 8),
      citation: Sample.citation, note: nil, origin: Sample.origin)
    let dated = Sample.judge(Sample.target(.milestone, nil), nil, milestone: milestone)
    #expect(dated.planned == .month(2023, 6) && dated.reached == .month(2023, 8))
    #expect(Sample.judge(Sample.target(.rank, 3), [2022: 5]).terms.isEmpty)
  }
}
