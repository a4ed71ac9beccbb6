import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("Hedged figures are tried at every corner")
struct BorderlineTests {
  @Test("A figure that crosses a cut is borderline between the two rungs")
  func crossing() {
    let verdict = Sample.judge(Sample.target(.level, 150), [2020: 100, 2023: .hedged(128, 127, 130)])
    #expect(verdict.status == .borderline)
    #expect(verdict.statusEnds == [.slightLag, .onTrack])
    #expect(verdict.done == Interval(0.54, 0.6))
  }

  @Test("A figure that stays on one rung keeps its verdict and both shares")
  func within() {
    let verdict = Sample.judge(Sample.target(.level, 150), [2020: 100, 2023: .hedged(125, 120, 127)])
    #expect(verdict.status == .slightLag)
    #expect(verdict.statusEnds.isEmpty)
    #expect(verdict.done == Interval(0.4, 0.54))
  }

  @Test("The outermost of more than two rungs are named")
  func outermost() {
    let verdict = Sample.judge(Sample.target(.level, 150), [2020: .hedged(100, 90, 110), 2023: .hedged(128, 112, 140)])
    #expect(verdict.status == .borderline)
    #expect(verdict.statusEnds == [.lag, .ahead])
  }

  @Test("Nearly 2000 is never 2000")
  func openEnd() {
    let nearly = Quantity.hedged(2000, 1900, 2000, includesHigh: false)
    let target = Sample.target(.level, 2000, from: .of(2020, 1000))
    #expect(Sample.judge(target, [2023: nearly]).status == .ahead)
    #expect(Sample.judge(target, [2025: nearly], asOf: "2026-06-30").status == .closedMissed)
    #expect(Sample.judge(target, [2025: .hedged(2000, 1900, 2000)], asOf: "2026-06-30").status == .borderline)
  }

  @Test("More than 900 reaches 900, and may exceed it")
  func moreThan() {
    let more = Quantity.hedged(900, 900, 1000, includesHigh: false)
    let target = Sample.target(.level, 900, from: .of(2021, 740))
    #expect(Sample.judge(target, [2023: more]).status == .met)
    let closed = Sample.judge(target, [2025: more], asOf: "2026-06-30")
    #expect(closed.statusEnds == [.closedMet, .closedExceeded])
  }

  @Test("An end that the figure leaves open gives an open share and no NaN")
  func infinite() throws {
    let verdict = Sample.judge(Sample.target(.level, 150), [2020: 100, 2023: .hedged(120, 120, .infinity)])
    #expect(verdict.statusEnds == [.slightLag, .met])
    let done = try #require(verdict.done)
    #expect(done.low == 0.4 && done.high == .infinity)
  }

  @Test("A hedged target is reached from its near end on, and its share uses the printed value")
  func hedgedTarget() {
    let about = Quantity.hedged(35, 34.3, 35.7)
    let falling = Sample.indicator(direction: .down)
    let target = Sample.target(.level, about, from: .of(2020, 50))
    #expect(Sample.judge(target, [2023: 35.7], of: falling).status == .met)
    #expect(Sample.judge(target, [2023: 35.8], of: falling).status == .ahead)
    #expect(Sample.judge(target, [2023: 42.5], of: falling).done == Interval(0.5))
    let closed = Sample.judge(target, [2025: 35.5], of: falling, asOf: "2026-06-30")
    #expect(closed.status == .closedMet)
  }

  @Test("A strict promise is not kept by its own value")
  func strict() {
    let target = Sample.target(.level, 900, from: .of(2021, 740), comparison: .above)
    #expect(Sample.judge(target, [2025: 900], asOf: "2026-06-30").status == .closedMissed)
    #expect(Sample.judge(target, [2025: 901], asOf: "2026-06-30").status == .closedMet)
  }

  @Test("A limit that a hedged figure straddles is borderline")
  func limit() {
    let rate = Sample.indicator(unit: "%", direction: .down, measure: .rate)
    let verdict = Sample.judge(Sample.target(.limit, 6), [2021: 5, 2022: .hedged(6, 5.9, 6.1)], of: rate)
    #expect(verdict.status == .borderline)
    #expect(verdict.statusEnds == [.breached, .kept])
  }
}
