import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("In step with a partner")
struct InStepTests {
  let income = Sample.indicator(unit: "%", measure: .rate)
  let gdp = Sample.indicator("gdp", unit: "%", measure: .rate)

  func partner(_ values: [Int: Quantity]) -> Setting.Partner {
    Setting.Partner(indicator: gdp, series: Sample.series(values))
  }

  func judge(_ own: [Int: Quantity], _ other: [Int: Quantity], _ target: Target, asOf: String = "2024-06-30")
    -> Assessment
  {
    Sample.judge(target, Sample.series(own), of: income, asOf: asOf, partner: partner(other))
  }

  @Test("Half a point behind its partner is in step, more is not")
  func tolerance() {
    let target = Sample.target(.inStep, nil)
    #expect(judge([2021: 5.5, 2022: 5.5], [2021: 6, 2022: 6], target).status == .onTrack)
    #expect(judge([2021: 5.4, 2022: 5.4], [2021: 6, 2022: 6], target).status == .lag)
    #expect(
      judge([2021: 5.9, 2022: 5.9], [2021: 6, 2022: 6], Sample.target(.inStep, nil, comparison: .above)).status == .lag)
  }

  @Test("Only the years that both have are compared")
  func commonYears() throws {
    let verdict = judge([2021: 6, 2022: 1, 2023: 6], [2021: 6, 2023: 6], Sample.target(.inStep, nil))
    #expect(verdict.status == .onTrack)
    #expect(verdict.missingYears == [2022])
    #expect(abs(try #require(verdict.soFar).quantity.value) < 1e-9)
  }

  @Test("Levels are turned into yearly growth")
  func levels() {
    let stock = Sample.indicator(unit: "元", measure: .flow)
    let series = Sample.series([2020: 100, 2021: 106, 2022: 112.36])
    let verdict = Sample.judge(
      Sample.target(.inStep, nil), series, of: stock, partner: partner([2021: 6, 2022: 6]))
    #expect(verdict.status == .onTrack)
  }

  @Test("Without figures of the partner, or with one level only, nothing can be said")
  func unmeasurable() {
    let target = Sample.target(.inStep, nil)
    #expect(judge([2021: 6], [:], target).reason == .noPartner)
    #expect(Sample.judge(target, [2021: 6], of: income).reason == .noPartner)
    let stock = Sample.indicator(unit: "元", measure: .flow)
    let verdict = Sample.judge(target, Sample.series([2021: 100]), of: stock, partner: partner([2021: 6]))
    #expect(verdict.reason == .onePoint)
  }

  @Test("It closes when both have the due year")
  func closing() {
    let own: [Int: Quantity] = [2024: 6, 2025: 6]
    let target = Sample.target(.inStep, nil)
    #expect(judge(own, [2024: 6, 2025: 6], target, asOf: "2026-06-30").status == .closedMet)
    #expect(judge(own, [2024: 6, 2025: 8], target, asOf: "2026-06-30").status == .closedMissed)
    #expect(judge(own, [2024: 6], target, asOf: "2026-06-30").status == .pending)
  }
}
