import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("The ladder of verdicts")
struct LadderTests {
  @Test(
    "A running target stands on the rung of its ratio, cuts included",
    arguments: [
      (150.0, Status.met), (160, .met), (131.5, .ahead), (131.4, .onTrack), (130, .onTrack), (128.5, .onTrack),
      (128.4, .slightLag), (118, .slightLag), (117.9, .lag), (100, .lag), (99.9, .reverse), (0, .reverse),
    ])
  func running(value: Double, status: Status) {
    let verdict = Sample.judge(Sample.target(.level, 150), [2020: 100, 2023: Quantity(exactly: value)])
    #expect(verdict.status == status)
    #expect(!verdict.isClosed)
  }

  @Test(
    "A closed target is exceeded from five percent of its distance on",
    arguments: [
      (149.9, Status.closedMissed), (150, .closedMet), (152.4, .closedMet), (152.5, .closedExceeded),
      (99, .closedMissed),
    ])
  func closed(value: Double, status: Status) {
    let verdict = Sample.judge(
      Sample.target(.level, 150), [2020: 100, 2025: Quantity(exactly: value)], asOf: "2026-01-01")
    #expect(verdict.status == status)
    #expect(verdict.isClosed)
  }

  @Test("A target is running on the last day of its due period and closed on the next")
  func lastDay() {
    let target = Sample.target(.level, 150)
    #expect(Sample.judge(target, [2020: 100, 2024: 150], asOf: "2025-12-31").status == .met)
    #expect(Sample.judge(target, [2020: 100, 2024: 150], asOf: "2026-01-01").status == .pending)
  }

  @Test("The first fifth of the time is too early, unless the goal is reached")
  func early() {
    let target = Sample.target(.level, 150)
    #expect(Sample.judge(target, [2020: 100, 2021: 101]).status == .early)
    #expect(Sample.judge(target, [2020: 100, 2021: 101]).reason == nil)
    #expect(Sample.judge(target, [2020: 100, 2021: 150]).status == .met)
    #expect(Sample.judge(target, [2020: 100, 2022: 101]).status == .lag)
  }

  @Test("A distance of exactly ten rounding units is judged, a shorter one is not")
  func rounding() {
    let rate = Sample.indicator(unit: "%", measure: .rate)
    let start = Quantity.printed(78.1, decimals: 1)
    #expect(Sample.judge(Sample.target(.level, 79.1), [2020: start, 2023: 78.5], of: rate).status == .slightLag)
    #expect(Sample.judge(Sample.target(.level, 79.0), [2020: start, 2023: 78.5], of: rate).status == .early)
  }

  @Test("A closed target is judged however short its distance")
  func closedWithinRounding() {
    let verdict = Sample.judge(
      Sample.target(.level, 61), [2020: .printed(60, decimals: 0), 2025: 60.9],
      of: Sample.indicator(unit: "%", measure: .rate), asOf: "2026-06-01")
    #expect(verdict.status == .closedMissed)
    #expect(verdict.reason == nil)
  }

  @Test("Whole firms are counted, not rounded, so that five more of them are a distance")
  func counts() {
    let start = Quantity.printed(5, decimals: 0)
    #expect(Sample.judge(Sample.target(.level, 10), [2020: start, 2023: 8]).status == .onTrack)
  }

  @Test("The cuts are configuration")
  func configuration() {
    var thresholds = Thresholds.standard
    thresholds.onTrack = 0.9
    let series = Sample.series([2020: 100, 2023: 128])
    #expect(Sample.judge(Sample.target(.level, 150), series, thresholds: thresholds).status == .onTrack)
  }
}
