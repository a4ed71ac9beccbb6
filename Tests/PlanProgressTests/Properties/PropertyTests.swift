import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("What holds for all figures")
struct PropertyTests {
  @Test("No field is ever NaN, and only a figure without an end makes a share without one")
  func finite() {
    Property { example in
      let verdict = example.judge()
      let ends = [verdict.done, verdict.ratio, verdict.gap].compactMap(\.self).flatMap { [$0.low, $0.high] }
      let numbers = [verdict.needed, verdict.elapsed, verdict.headroom, verdict.soFar?.quantity.value]
      if let number = numbers.compactMap(\.self).first(where: { !$0.isFinite }) { return "a field is \(number)" }
      if ends.contains(where: \.isNaN) { return "a share is NaN" }
      if ends.contains(where: \.isInfinite) && !example.hasOpenEnd { return "a share has no end" }
      return nil
    }.check(2500, seed: 1, of: RandomCase.any)
  }

  @Test("Every verdict agrees with the numbers beside it")
  func consistent() {
    Property { Consistency(verdict: $0.judge(), of: $0).fault }.check(2500, seed: 2, of: RandomCase.any)
  }

  @Test("A verdict of hedged figures is that of their ends, or borderline between them")
  func corners() {
    Property { example in
      guard let index = example.rows.indices.last, let quantity = example.rows[index].quantity,
        !quantity.interval.isExact, quantity.interval.includesHigh, quantity.interval.low.isFinite,
        quantity.interval.high.isFinite
      else { return nil }
      let ends = quantity.interval.corners.map { end -> [Status] in
        var exact = example
        exact.rows[index].quantity = Quantity(value: end, interval: Interval(end), precision: quantity.precision)
        let verdict = exact.judge()
        return verdict.statusEnds.isEmpty ? [verdict.status] : verdict.statusEnds
      }
      let hedged = example.judge()
      let found = Set(hedged.statusEnds.isEmpty ? [hedged.status] : hedged.statusEnds)
      return found.isSubset(of: Set(ends.joined())) ? nil : "\(found) is none of \(ends)"
    }.check(1500, seed: 3) { random in
      var example = Bool.random(using: &random) ? RandomCase.distance(&random) : .tally(&random)
      // An end that is not above zero would leave the curve.
      example.path = .linear
      guard let index = example.rows.indices.last, let value = example.rows[index].quantity?.value else {
        return example
      }
      let low = value - Double(Int.random(in: 0...20, using: &random))
      example.rows[index].quantity = Quantity(value: value, interval: Interval(low, value + 5), precision: 0)
      return example
    }
  }

  @Test("A better last figure never makes the verdict worse")
  func monotone() {
    let better = Property { example in
      guard let index = example.rows.indices.last, let quantity = example.rows[index].quantity else { return nil }
      var improved = example
      improved.rows[index].quantity = Quantity(exactly: quantity.value + 3)
      let (before, after) = (example.judge(), improved.judge())
      guard let low = before.rung, let high = after.rung else { return nil }
      if low > high { return "\(before.status) became \(after.status)" }
      if let less = before.done?.low, let more = after.done?.low, less > more {
        return "done fell from \(less) to \(more)"
      }
      return nil
    }
    better.check(1500, seed: 4, of: RandomCase.distance)
    better.check(1500, seed: 5, of: RandomCase.tally)
  }

  @Test("In thousands or in single units, the verdict is the same")
  func units() {
    Property { example in
      let scaled = example.map { $0.changed({ $0 * 1000 }, precision: 1000) }
      return example.judge().difference(from: scaled.judge(), factor: 1000)
    }.check(1500, seed: 6) { random in
      var example = RandomCase.any(&random)
      while ![.level, .cumulative, .limit, .maintain, .range, .eachYear].contains(example.kind) {
        example = .any(&random)
      }
      (example.unit, example.measure) = ("单位", random.pick([.stock, .flow]))
      return example
    }
  }

  @Test("A fall is judged as the rise that mirrors it")
  func mirrored() {
    Property { example in
      var linear = example
      (linear.path, linear.direction) = (.linear, .up)
      var fall = linear.map { $0.changed { 1000 - $0 } }
      fall.direction = .down
      let (rise, mirror) = (linear.judge(), fall.judge())
      if rise.needed.map({ -$0 }) != mirror.needed { return "\(String(describing: mirror.needed)) is needed" }
      if rise.status != mirror.status { return "\(rise.status) mirrors \(mirror.status)" }
      return rise.done == mirror.done && rise.outlook == mirror.outlook ? nil : "shares or outlooks differ"
    }.check(1500, seed: 7, of: RandomCase.distance)
  }

  @Test("What the rest needs is what completes it")
  func needed() {
    Property { example in
      guard let needed = example.judge().needed else { return nil }
      var completed = example
      completed.rows.removeAll { $0.period.end > example.asOf }
      completed.asOf = Sample.date("2026-06-30")
      completed.complete(bringing: needed, a: example.judge())
      let verdict = completed.judge()
      guard let done = verdict.done?.low, abs(done - 1) < 1e-6 else {
        return "\(needed) a year ends at \(verdict.done?.low ?? .nan)"
      }
      return nil
    }.check(1500, seed: 8) { Bool.random(using: &$0) ? .distance(&$0) : .tally(&$0) }
  }
}
