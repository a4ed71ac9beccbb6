import PlanModel
import PlanProgress
import Testing

/// SplitMix64, so that every run sees the same cases.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("What holds for all figures")
struct PropertyTests {
  /// The rungs that a running distance can stand on, from worst to best.
  static let rungs: [Status] = [.reverse, .lag, .slightLag, .early, .onTrack, .ahead, .met]

  static func rung(_ verdict: Assessment) -> Int {
    rungs.firstIndex(of: verdict.status) ?? -1
  }

  @Test("A better figure never makes the verdict worse")
  func monotone() throws {
    var random = SeededGenerator(state: 1)
    for _ in 0..<500 {
      let (start, goal) = (Double.random(in: 1...100, using: &random), Double.random(in: 101...300, using: &random))
      let value = Double.random(in: 1...400, using: &random)
      let better = value + Double.random(in: 0...50, using: &random)
      let path: Target.Path = Bool.random(using: &random) ? .linear : .geometric
      let target = Sample.target(.level, Quantity(exactly: goal), from: .of(2020, Quantity(exactly: start)), path: path)
      let (low, high) = (
        Sample.judge(target, [2023: Quantity(exactly: value)]), Sample.judge(target, [2023: Quantity(exactly: better)])
      )
      #expect(Self.rung(low) >= 0 && Self.rung(low) <= Self.rung(high))
      let (before, after) = (try #require(low.done).low, try #require(high.done).low)
      #expect(before <= after)
    }
  }

  @Test("Thousands or single units, the verdict is the same")
  func unit() throws {
    var random = SeededGenerator(state: 2)
    for _ in 0..<500 {
      let figures = (0..<3).map { _ in (Double.random(in: 1...500, using: &random) * 10).rounded() / 10 }
      let factor = ([0.001, 0.1, 7, 10_000] as [Double]).randomElement(using: &random) ?? 1
      let path: Target.Path = Bool.random(using: &random) ? .linear : .geometric
      let verdicts = [1, factor].map { (factor: Double) -> Assessment in
        let scaled = figures.map {
          Quantity(value: $0 * factor, interval: Interval($0 * factor), precision: 0.05 * factor)
        }
        let target = Sample.target(.level, scaled[0], from: .of(2020, scaled[1]), path: path)
        return Sample.judge(target, [2023: scaled[2]], of: Sample.indicator(unit: "单位", measure: .index))
      }
      #expect(verdicts[0].status == verdicts[1].status)
      #expect((verdicts[0].done == nil) == (verdicts[1].done == nil))
      if let before = verdicts[0].done?.low, let after = verdicts[1].done?.low {
        #expect(abs(before - after) <= 1e-9 * max(1, abs(before)))
      }
    }
  }

  @Test("A fall is judged as the rise that mirrors it")
  func symmetric() {
    var random = SeededGenerator(state: 3)
    for _ in 0..<500 {
      let figures = (0..<3).map { _ in Double(Int.random(in: 1...500, using: &random)) }
      let rise = Sample.judge(
        Sample.target(.level, Quantity(exactly: figures[0]), from: .of(2020, Quantity(exactly: figures[1]))),
        [2023: Quantity(exactly: figures[2])])
      let mirrored = figures.map { Quantity(exactly: 1000 - $0) }
      let fall = Sample.judge(
        Sample.target(.level, mirrored[0], from: .of(2020, mirrored[1])), [2023: mirrored[2]],
        of: Sample.indicator(direction: .down))
      #expect(rise.status == fall.status)
      #expect(rise.done == fall.done)
      #expect(rise.needed.map { -$0 } == fall.needed)
    }
  }

  @Test("No figure whatever makes a NaN or a word for it")
  func neverNaN() {
    var random = SeededGenerator(state: 4)
    let odd: [Double] = [0, -1, 1, 100, -100, 99.99, 1e-12, 1e15, .infinity, -.infinity]
    let units = ["户", "%", "亿元"]
    func quantity() -> Quantity {
      let ends = [odd.randomElement(using: &random) ?? 0, odd.randomElement(using: &random) ?? 0]
      let value = ends.first { $0.isFinite } ?? 5
      return Quantity(
        value: value, interval: Bool.random(using: &random) ? Interval(value) : Interval(ends[0], ends[1]), precision: 0
      )
    }
    for _ in 0..<1500 {
      let kind = Target.Kind.allCases.randomElement(using: &random) ?? .level
      let indicator = Sample.indicator(
        unit: units.randomElement(using: &random) ?? "户",
        direction: Indicator.Direction.allCases.randomElement(using: &random) ?? .up,
        measure: Indicator.Measure.allCases.randomElement(using: &random) ?? .stock)
      let values = [2020: quantity(), 2021: quantity(), 2022: quantity(), 2024: quantity(), 2025: quantity()]
      let asOf = ["2023-06-30", "2025-06-30", "2026-06-30"].randomElement(using: &random) ?? "2025-06-30"
      let verdict = Sample.judge(
        Sample.target(kind, quantity(), comparison: Target.Comparison.allCases.randomElement(using: &random)), values,
        of: indicator, asOf: asOf)
      let intervals = [verdict.done, verdict.ratio, verdict.gap].compactMap(\.self).flatMap { [$0.low, $0.high] }
      let numbers = intervals + [verdict.needed, verdict.elapsed, verdict.headroom].compactMap(\.self)
      let hasNaN = numbers.contains { $0.isNaN }
      #expect(!hasNaN, "\(kind) \(values) \(verdict.target.goal.debugDescription)")
      #expect(!verdict.sentence.zh.contains("–") && !verdict.sentence.zh.contains("nan"))
      #expect(verdict.status != .borderline || verdict.statusEnds.count == 2)
    }
  }
}
