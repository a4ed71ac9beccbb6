import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("Level, share, change and multiple")
struct LevelTests {
  let share = Sample.indicator(unit: "%", measure: .share)

  @Test("Totals of money run on a curve, counts and shares on a line, unless the target says")
  func defaultPath() {
    let money = Sample.indicator(unit: "亿元", measure: .flow)
    let values: [Int: Quantity] = [2020: 100, 2023: 128]
    #expect(Sample.judge(Sample.target(.level, 150), values, of: money).path == .geometric)
    #expect(Sample.judge(Sample.target(.level, 150), values).path == .linear)
    #expect(Sample.judge(Sample.target(.level, 150, path: .linear), values, of: money).path == .linear)
    #expect(Sample.judge(Sample.target(.share, 150), [2020: 10, 2023: 20], of: share).path == .linear)
    #expect(Sample.judge(Sample.target(.multiple, 2), values).path == .geometric)
  }

  @Test("A baseline or a value that is not above zero forces the line")
  func signs() {
    let money = Sample.indicator(unit: "亿元", measure: .flow)
    #expect(Sample.judge(Sample.target(.level, 50), [2020: -10, 2023: 20], of: money).path == .linear)
    #expect(Sample.judge(Sample.target(.level, 50), [2020: 10, 2023: -20], of: money).path == .linear)
    #expect(Sample.judge(Sample.target(.level, 50), [2020: 0, 2023: 25], of: money).done == Interval(0.5))
    #expect(Sample.judge(Sample.target(.level, 50), [2020: -10, 2023: 20], of: money).sensitivity == nil)
  }

  @Test("A share is measured in percentage points and never leaves 0 to 100")
  func capped() {
    let target = Sample.target(.share, .hedged(100, 100, 110), from: .of(2020, 80))
    #expect(Sample.judge(target, [2023: 90], of: share).done == Interval(0.5))
    #expect(Sample.judge(target, [2023: .hedged(99, 98, 103)], of: share).done == Interval(0.9, 1))
  }

  @Test("A change moves the goal away from the baseline")
  func change() {
    let verdict = Sample.judge(Sample.target(.change, 0.5, from: .of(2020, 23.1)), [2023: 23.6], of: share)
    #expect(verdict.status == .met)
    #expect(verdict.goal?.value == 23.1 + 0.5)
  }

  @Test("A change of an indicator that should fall is a fall, with or without its sign")
  func fallingChange() {
    let falling = Sample.indicator(unit: "%", direction: .down, measure: .share)
    for change in [5.0, -5.0] {
      let target = Sample.target(.change, Quantity(exactly: change), from: .of(2020, 50))
      let verdict = Sample.judge(target, [2023: 47.5], of: falling)
      #expect(verdict.goal?.value == 45)
      #expect(verdict.done == Interval(0.5))
    }
  }

  @Test("Doubling is geometric: √2 of the baseline is half of the way")
  func multiple() throws {
    let verdict = Sample.judge(
      Sample.target(.multiple, 2, due: .year(2026), from: .of(2021, 100)), [2023: Quantity(exactly: 141.421356237)])
    #expect(abs(try #require(verdict.done).low - 0.5) < 1e-9)
    #expect(verdict.elapsed == 0.4)
    #expect(verdict.status == .ahead)
    #expect(verdict.goal?.value == 200)
    #expect(abs(try #require(verdict.needed) - 12.246) < 0.001)
  }

  @Test("Without a baseline only reached or not can be said")
  func noBaseline() {
    #expect(Sample.judge(Sample.target(.level, 900), [2023: 900]).status == .met)
    let short = Sample.judge(Sample.target(.level, 900), [2023: 845])
    #expect(short.status == .notMeasurable)
    #expect(short.reason == .noBaseline)
    #expect(Sample.judge(Sample.target(.change, 5), [2023: 845]).reason == .noBaseline)
    #expect(
      Sample.judge(Sample.target(.level, 900), [2023: .hedged(900, 880, 920)]).statusEnds == [.notMeasurable, .met])
  }

  @Test(
    "A closed target without a baseline is judged by its due value, exceeded by 5% of it",
    arguments: [(899.0, Status.closedMissed), (900, .closedMet), (944, .closedMet), (945, .closedExceeded)])
  func closedWithoutBaseline(value: Double, status: Status) {
    let verdict = Sample.judge(Sample.target(.level, 900), [2025: Quantity(exactly: value)], asOf: "2026-06-30")
    #expect(verdict.status == status)
  }

  @Test("A named base period without a figure is no baseline, whatever other years say")
  func missingBaseline() {
    let verdict = Sample.judge(Sample.target(.level, 900, from: .of(2019, nil)), [2020: 700, 2023: 845])
    #expect(verdict.reason == .noBaseline)
  }

  @Test("A goal on the far side of the baseline is one to hold, without tolerance")
  func alreadyThere() {
    let target = Sample.target(.level, 75, from: .of(2020, 76), comparison: .atLeast)
    #expect(Sample.judge(target, [2022: 75, 2023: 75.5]).status == .kept)
    #expect(Sample.judge(target, [2022: 74.9, 2023: 75.5]).status == .breached)
    #expect(Sample.judge(target, [2025: 75], asOf: "2026-06-30").status == .closedMet)
  }

  @Test("A change of definition after the baseline leaves nothing to compare")
  func breakInSeries() {
    let series = Sample.series([
      Sample.observation(.year(2020), 100), Sample.observation(.year(2022), 300, .breakInSeries),
      Sample.observation(.year(2023), 128),
    ])
    let verdict = Sample.judge(Sample.target(.level, 150), series)
    #expect(verdict.status == .notMeasurable)
    #expect(verdict.reason == .breakInSeries)
    #expect(verdict.done == nil)
  }

  @Test("A target without its number cannot be measured")
  func noNumber() {
    #expect(Sample.judge(Sample.target(.level, nil), [2023: 1]).reason == .noNumber)
  }

  @Test("Months count on the clock of their end")
  func months() throws {
    let series = Sample.series([
      Sample.observation(.year(2020), 100), Sample.observation(.month(2023, 6), 125),
    ])
    let verdict = Sample.judge(Sample.target(.level, 150), series)
    #expect(verdict.elapsed == 0.5)
    #expect(verdict.status == .onTrack)
  }
}
