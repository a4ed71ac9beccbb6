import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("Closed targets without their due value")
struct ClosedTests {
  @Test(
    "The figure is awaited until the release date and overdue after it",
    arguments: [("2026-01-01", Status.pending), ("2026-12-31", .pending), ("2027-01-01", .overdue)])
  func release(asOf: String, status: Status) {
    let verdict = Sample.judge(Sample.target(.level, 150), [2020: 100, 2023: 128], asOf: asOf)
    #expect(verdict.status == status)
    #expect(verdict.ratio?.low == 0.56 / 0.6)
    #expect(verdict.latest?.period == .year(2023))
    #expect(verdict.needed == nil)
  }

  @Test("The release date follows the indicator's lag")
  func lag() {
    let slow = Sample.indicator(lag: 24)
    let verdict = Sample.judge(Sample.target(.level, 150), [2020: 100, 2023: 128], of: slow, asOf: "2027-12-31")
    #expect(verdict.status == .pending)
  }

  @Test("A later value is shown, and does not close the target")
  func laterEvidence() {
    let target = Sample.target(.level, 900, due: .year(2022), from: .of(2021, 740))
    let verdict = Sample.judge(target, [2023: 905], asOf: "2024-06-30")
    #expect(verdict.status == .overdue)
    #expect(verdict.later?.period == .year(2023))
    #expect(verdict.latest == nil)
  }

  @Test("A closed target with its due value ignores what came later")
  func dueValueCounts() {
    let verdict = Sample.judge(
      Sample.target(.level, 150, due: .year(2022)), [2020: 100, 2022: 149, 2023: 160], asOf: "2024-06-30")
    #expect(verdict.status == .closedMissed)
    #expect(verdict.later?.period == .year(2023))
  }

  @Test("A sum cannot close while a year is missing, though it is large enough")
  func missingYear() {
    let flow = Sample.indicator(unit: "亿元", measure: .flow)
    let verdict = Sample.judge(
      Sample.target(.cumulative, 50), [2021: 20, 2022: 20, 2024: 10, 2025: 10], of: flow, asOf: "2026-06-30")
    #expect(verdict.status == .pending)
    #expect(verdict.missingYears == [2023])
    #expect(verdict.reason == .missingYears)
  }

  @Test("Nothing later than the baseline is no data, also when closed")
  func noData() {
    #expect(Sample.judge(Sample.target(.level, 150), [2020: 100], asOf: "2028-01-01").status == .noData)
    #expect(Sample.judge(Sample.target(.level, 150), nil, asOf: "2028-01-01").status == .noData)
  }

  @Test("A figure for the last month of the due year closes a stock, not a flow")
  func lastMonth() {
    let series = Sample.series([
      Sample.observation(.year(2020), 100), Sample.observation(.month(2025, 12), 151),
    ])
    let stock = Sample.judge(Sample.target(.level, 150), series, asOf: "2026-06-30")
    #expect(stock.status == .closedMet)
    let flow = Sample.judge(
      Sample.target(.level, 150), series, of: Sample.indicator(unit: "亿元", measure: .flow), asOf: "2026-06-30")
    #expect(flow.status == .noData)
  }
}
