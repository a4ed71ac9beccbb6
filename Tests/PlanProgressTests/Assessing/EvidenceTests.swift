import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("Which figures count")
struct EvidenceTests {
  let target = Sample.target(.level, 150, from: .of(2020, 100))

  @Test("A forecast is shown and never judged")
  func forecast() {
    let series = Sample.series([
      Sample.observation(.year(2023), 128), Sample.observation(.year(2025), 160, .forecast),
    ])
    let verdict = Sample.judge(target, series, asOf: "2026-06-30")
    #expect(verdict.status == .pending)
    #expect(verdict.forecast?.period == .year(2025))
    #expect(verdict.latest?.period == .year(2023))
  }

  @Test("A forecast that a later figure has overtaken is not shown")
  func overtaken() {
    let series = Sample.series([
      Sample.observation(.year(2022), 160, .forecast), Sample.observation(.year(2023), 128),
    ])
    #expect(Sample.judge(target, series).forecast == nil)
  }

  @Test("A row that says there is no figure is no figure")
  func missing() {
    let series = Sample.series([
      Sample.observation(.year(2022), 120), Sample.observation(.year(2023), nil, .missing),
    ])
    #expect(Sample.judge(target, series).latest?.period == .year(2022))
  }

  @Test("What lies after the as-of day is not known yet")
  func future() {
    #expect(Sample.judge(target, [2022: 120, 2023: 128], asOf: "2023-12-30").latest?.period == .year(2022))
    #expect(Sample.judge(target, [2022: 120, 2023: 128], asOf: "2023-12-31").latest?.period == .year(2023))
  }

  @Test("The target's own baseline figure goes before the observed one")
  func ownBaseline() {
    #expect(Sample.judge(target, [2020: 90, 2023: 125]).baseline?.quantity.value == 100)
    let named = Sample.target(.level, 150, from: .of(2021, nil))
    #expect(Sample.judge(named, [2020: 90, 2021: 110, 2023: 130]).baseline?.quantity.value == 110)
    let none = Sample.target(.level, 150)
    #expect(Sample.judge(none, [2020: 90, 2021: 110, 2023: 130]).baseline?.quantity.value == 90)
  }

  @Test("A figure of the base period is the baseline, not progress")
  func basePeriod() {
    #expect(Sample.judge(target, [2020: 160]).status == .noData)
  }

  @Test("A sum of years does not stand beside a level")
  func span() {
    let series = Sample.series([Sample.observation(.span(2021, 2023), 500)])
    #expect(Sample.judge(target, series).status == .noData)
  }
}
