import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("Limit, maintain and each-year")
struct HoldingTests {
  let rate = Sample.indicator(unit: "%", direction: .down, measure: .rate)
  let share = Sample.indicator(unit: "%", measure: .share)

  @Test("One year outside a limit is permanent while it runs and when it closes")
  func limit() throws {
    let target = Sample.target(.limit, 6)
    #expect(Sample.judge(target, [2021: 5.2, 2022: 6, 2023: 5.5], of: rate).status == .kept)
    let breached = Sample.judge(target, [2021: 5.2, 2022: 6.3, 2023: 5.5], of: rate)
    #expect(breached.status == .breached)
    #expect(breached.worst?.period == .year(2022))
    #expect(breached.kept == .init(periods: 2, observed: 3))
    #expect(breached.headroom == 0.5)
    #expect(breached.done == nil)
    #expect(Sample.judge(target, [2022: 6.3, 2025: 5], of: rate, asOf: "2026-06-30").status == .closedMissed)
    #expect(Sample.judge(target, [2022: 5.3, 2025: 5], of: rate, asOf: "2026-06-30").status == .closedMet)
  }

  @Test("A limit can be a floor")
  func floor() {
    let target = Sample.target(.limit, 30, comparison: .atLeast)
    #expect(Sample.judge(target, [2021: 30, 2022: 31], of: rate).status == .kept)
    #expect(Sample.judge(target, [2021: 29.9, 2022: 31], of: rate).status == .breached)
  }

  @Test("What is maintained may stray by two percent, on the bad side only where there is one")
  func maintain() {
    let target = Sample.target(.maintain, 100)
    #expect(Sample.judge(target, [2021: 98, 2022: 110], of: share).status == .kept)
    #expect(Sample.judge(target, [2021: 97.9, 2022: 100], of: share).status == .breached)
    let neutral = Sample.indicator(unit: "万人", direction: .none, measure: .stock)
    #expect(Sample.judge(target, [2021: 102], of: neutral).status == .kept)
    #expect(Sample.judge(target, [2021: 102.1], of: neutral).status == .breached)
  }

  @Test("The worst year of a maintained value is shown")
  func worst() {
    let verdict = Sample.judge(Sample.target(.maintain, 100), [2021: 99, 2022: 98.5, 2023: 100], of: share)
    #expect(verdict.worst?.quantity.value == 98.5)
  }

  @Test("Each-year counts the years met")
  func eachYear() {
    let target = Sample.target(.eachYear, 8, comparison: .atLeast)
    let growth = Sample.indicator(unit: "%", measure: .rate)
    let verdict = Sample.judge(target, [2021: 8.5, 2022: 7, 2023: 8, 2024: 9], of: growth, asOf: "2025-06-30")
    #expect(verdict.status == .breached)
    #expect(verdict.done == Interval(0.75))
    #expect(verdict.ratio == nil)
    #expect(Sample.judge(target, [2021: 8.5, 2023: 8], of: growth).status == .kept)
  }

  @Test("Years before the plan do not count against it")
  func beforeThePlan() {
    #expect(Sample.judge(Sample.target(.limit, 6), [2019: 9, 2020: 9, 2021: 5], of: rate).status == .kept)
  }

  @Test("A promise for a span says nothing of the years before it")
  func dueSpan() {
    let target = Sample.target(.limit, 6, due: .span(2022, 2026))
    #expect(Sample.judge(target, [2021: 9, 2022: 5], of: rate).status == .kept)
  }

  @Test("A closed limit without its last year is awaited")
  func awaited() {
    #expect(Sample.judge(Sample.target(.limit, 6), [2024: 5], of: rate, asOf: "2026-06-30").status == .pending)
  }
}
