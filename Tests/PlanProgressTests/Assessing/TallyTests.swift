import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("Growth, cumulative and cumulative-cut")
struct TallyTests {
  let rate = Sample.indicator(unit: "%", measure: .rate)
  let flow = Sample.indicator(unit: "亿元", measure: .flow)

  @Test("Growth above its goal is ahead and never met before the last year")
  func growthIsNeverMetEarly() {
    let verdict = Sample.judge(Sample.target(.growth, 5), [2021: 10, 2022: 10, 2023: 10], of: rate)
    #expect(verdict.status == .ahead)
  }

  @Test(
    "Closed growth is judged by its mean",
    arguments: [(5.0, Status.closedMet), (4.9, .closedMissed), (5.3, .closedExceeded)])
  func closedGrowth(mean: Double, status: Status) {
    let rates = Dictionary(uniqueKeysWithValues: (2021...2025).map { ($0, Quantity(exactly: mean)) })
    #expect(Sample.judge(Sample.target(.growth, 5), rates, of: rate, asOf: "2026-06-30").status == status)
  }

  @Test("A mean over a span counts for all its years")
  func span() throws {
    let series = Sample.series([
      Sample.observation(.span(2021, 2023), 5), Sample.observation(.year(2024), 5),
    ])
    let verdict = Sample.judge(Sample.target(.growth, 5), series, of: rate, asOf: "2025-06-30")
    #expect(verdict.elapsed == 0.8)
    #expect(abs(try #require(verdict.done).low - 0.8) < 1e-12)
    #expect(verdict.soFar?.period == .span(2021, 2024))
    #expect(abs(try #require(verdict.soFar).quantity.value - 5) < 1e-9)
  }

  @Test("No year counts twice where a span and its years are both given")
  func overlap() {
    let series = Sample.series([
      Sample.observation(.span(2021, 2023), 30), Sample.observation(.year(2022), 12),
      Sample.observation(.year(2024), 10),
    ])
    let verdict = Sample.judge(Sample.target(.cumulative, 50), series, of: flow, asOf: "2025-06-30")
    #expect(verdict.soFar?.quantity.value == 40)
    #expect(verdict.elapsed == 0.8)
  }

  @Test("A span that reaches back before the window does not count")
  func spanOutside() {
    let series = Sample.series([Sample.observation(.span(2017, 2021), 30)])
    #expect(Sample.judge(Sample.target(.cumulative, 50), series, of: flow).status == .noData)
  }

  @Test("A missing year is named, and its time does not count as used")
  func missing() {
    let verdict = Sample.judge(Sample.target(.cumulative, 50), [2021: 10, 2023: 10], of: flow)
    #expect(verdict.missingYears == [2022])
    #expect(verdict.elapsed == 0.4)
    #expect(verdict.ratio == Interval(1))
    #expect(verdict.needed == 10)
  }

  @Test("A sum that has reached its goal is met")
  func cumulativeMet() {
    #expect(Sample.judge(Sample.target(.cumulative, 50), [2021: 30, 2022: 20], of: flow).status == .met)
    #expect(Sample.judge(Sample.target(.cumulative, 0.3), [2021: 0.1, 2022: 0.1, 2023: 0.1], of: flow).status == .met)
  }

  @Test("A hedged flow makes a hedged sum")
  func hedgedSum() {
    let verdict = Sample.judge(
      Sample.target(.cumulative, 50), [2021: 10, 2022: .hedged(10, 8, 14), 2023: 10], of: flow)
    #expect(verdict.done == Interval(0.56, 0.68))
    #expect(verdict.statusEnds == [.slightLag, .ahead])
  }

  @Test("A cap on a sum is kept until it is passed")
  func cap() {
    let target = Sample.target(.cumulative, 50, comparison: .atMost)
    #expect(Sample.judge(target, [2021: 30, 2022: 20], of: flow).status == .kept)
    #expect(Sample.judge(target, [2021: 30, 2022: 21], of: flow).status == .breached)
  }

  @Test("The years of a due span are the promise's own")
  func dueSpan() {
    let target = Sample.target(.cumulative, 600, due: .span(2022, 2026))
    let verdict = Sample.judge(target, [2021: 999, 2022: 120, 2023: 120], of: flow)
    #expect(verdict.soFar?.quantity.value == 240)
    #expect(verdict.elapsed == 0.4)
  }

  @Test("Growth is never computed from levels")
  func levels() {
    let verdict = Sample.judge(Sample.target(.growth, 7), [2020: 100, 2021: 108, 2022: 117], of: flow)
    #expect(verdict.status == .notMeasurable)
    #expect(verdict.reason == .levelsOnly)
  }

  @Test("An index of the year before is a rate")
  func index() throws {
    let index = Sample.indicator(unit: "上年=100", measure: .index)
    let verdict = Sample.judge(Sample.target(.growth, 7), [2021: 108.1, 2022: 103, 2023: 105.2], of: index)
    #expect(abs(try #require(verdict.soFar).quantity.value - 5.41) < 0.005)
  }

  @Test("A fall of everything has no logarithm")
  func collapse() {
    #expect(Sample.judge(Sample.target(.growth, 7), [2021: -100, 2022: 5], of: rate).reason == .signChange)
    #expect(Sample.judge(Sample.target(.cumulativeCut, 100), [2021: 5], of: rate).reason == .signChange)
  }

  @Test("A cut shown by levels runs geometrically to what is left")
  func cutOfLevels() throws {
    let intensity = Sample.indicator(unit: "吨标准煤/万元", direction: .down, measure: .stock)
    let verdict = Sample.judge(Sample.target(.cumulativeCut, 19), [2020: 1, 2023: 0.9], of: intensity)
    #expect(abs(try #require(verdict.done).low - 0.5) < 1e-12)
    #expect(verdict.status == .slightLag)
  }

  @Test("Months and quarters do not enter a yearly tally")
  func months() {
    let series = Sample.series([Sample.observation(.quarter(2021, 1), 10)])
    #expect(Sample.judge(Sample.target(.cumulative, 50), series, of: flow).status == .noData)
  }
}
