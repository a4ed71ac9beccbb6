import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("The method's test vectors")
struct VectorTests {
  let rate = Sample.indicator(unit: "%", measure: .rate)

  @Test("V1: a level of 128 between 100 and 150 lags slightly on the line and is on track on the curve")
  func level() throws {
    let linear = Sample.judge(Sample.target(.level, 150, path: .linear), [2020: 100, 2023: 128])
    #expect(linear.done?.low == 0.56)
    #expect(linear.elapsed == 0.6)
    #expect(try #require(linear.ratio).low.reads(0.933))
    #expect(linear.status == .slightLag)
    #expect(linear.sensitivity == .init(path: .geometric, status: .onTrack))

    let geometric = Sample.judge(Sample.target(.level, 150, path: .geometric), [2020: 100, 2023: 128])
    #expect(try #require(geometric.done).low.reads(0.609))
    #expect(try #require(geometric.ratio).low.reads(1.015))
    #expect(geometric.status == .onTrack)
    #expect(geometric.sensitivity == .init(path: .linear, status: .slightLag))
  }

  @Test("V2: a fall from 50 to 35 that stands at 42 has a linear ratio of .889")
  func falling() throws {
    let verdict = Sample.judge(
      Sample.target(.level, 35), [2020: 50, 2023: 42], of: Sample.indicator(direction: .down))
    #expect(try #require(verdict.ratio).low.reads(0.889))
    #expect(verdict.status == .slightLag)
  }

  @Test("V3: three years of growth average 5.41% and leave 9.43% a year")
  func growth() throws {
    let verdict = Sample.judge(Sample.target(.growth, 7), [2021: 8.1, 2022: 3.0, 2023: 5.2], of: rate)
    #expect(abs(try #require(verdict.soFar).quantity.value - 5.41) < 0.005)
    #expect(abs(try #require(verdict.needed) - 9.43) < 0.005)
    #expect(verdict.elapsed == 0.6)
    #expect(verdict.status == .slightLag)
  }

  @Test("V4: 31.5 of 50 after three of five years is ahead at exactly 1.05")
  func cumulative() throws {
    let flow = Sample.indicator(unit: "亿元", measure: .flow)
    let verdict = Sample.judge(Sample.target(.cumulative, 50), [2021: 10, 2022: 10.5, 2023: 11], of: flow)
    #expect(verdict.done?.low == 0.63)
    #expect(try #require(verdict.ratio).low.reads(1.05))
    #expect(verdict.status == .ahead)
  }

  @Test("V5: a baseline of 2019 runs on the clock of 2019")
  func ownClock() throws {
    let verdict = Sample.judge(Sample.target(.level, 75, from: .of(2019, 67.1)), [2023: 72], of: rate)
    #expect(try #require(verdict.elapsed).reads(0.667))
    #expect(try #require(verdict.done).low.reads(0.620))
    #expect(try #require(verdict.ratio).low.reads(0.930))
    #expect(verdict.status == .slightLag)
  }

  @Test("V6: yearly cuts compound, and a rise eats into them")
  func cut() throws {
    let verdict = Sample.judge(Sample.target(.cumulativeCut, 13.5), [2021: 2.7, 2022: 0.1, 2023: -0.5], of: rate)
    #expect(try #require(verdict.done).low.reads(0.161))
    #expect(try #require(verdict.ratio).low.reads(0.269))
    #expect(verdict.status == .lag)
    #expect(abs(try #require(verdict.needed) - 5.90) < 0.005)
  }

  @Test("V7: a distance of one unit from a whole number is within rounding")
  func withinRounding() {
    let verdict = Sample.judge(
      Sample.target(.level, 61), [2020: .printed(60, decimals: 0), 2022: .printed(60.2, decimals: 1)], of: rate)
    #expect(verdict.status == .early)
    #expect(verdict.reason == .withinRounding)
    #expect(verdict.elapsed == 0.4)
  }

  @Test("V8: what was reached and lost again is not met, and the verdict remembers")
  func relapse() {
    let verdict = Sample.judge(Sample.target(.level, 150), [2020: 100, 2022: 152, 2023: 140])
    #expect(verdict.status == .ahead)
    #expect(verdict.wasMet)
  }

  @Test("V9: a goal that equals its baseline is one to maintain, and nothing divides by zero")
  func alreadyThere() {
    let verdict = Sample.judge(Sample.target(.level, 100), [2020: 100, 2023: 101])
    #expect(verdict.status == .kept)
    #expect(verdict.reason == .alreadyThere)
    #expect(verdict.done == nil && verdict.ratio == nil)
    #expect(Sample.judge(Sample.target(.level, 100), [2020: 100, 2023: 99]).status == .breached)
  }
}
