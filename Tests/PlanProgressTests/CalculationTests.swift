import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("The independent calculation")
struct CalculationTests {
  @Test("has at least 350 cases, of every kind of target")
  func size() {
    #expect(CalculationCase.all.count >= 350)
    #expect(Set(CalculationCase.all.map(\.type)) == Set(Target.Kind.allCases.map(\.rawValue)))
  }

  @Test("gives the same verdicts, reasons and words for them", arguments: CalculationCase.all)
  func verdicts(_ example: CalculationCase) {
    let (verdict, expected) = (example.judge(), example.expected)
    #expect(verdict.status.rawValue == expected.status)
    #expect(verdict.statusEnds.map(\.rawValue) == expected.ends ?? [])
    #expect(verdict.reason?.rawValue == expected.reason)
    #expect(verdict.isClosed == expected.closed ?? false)
    #expect(verdict.wasMet == expected.wasMet ?? false)
    #expect(verdict.path?.rawValue == expected.path)
    #expect(verdict.latest?.period.description == expected.latest)
    #expect(verdict.worst?.period.description == expected.worst)
    #expect(verdict.outlook?.rawValue == expected.outlook)
    #expect(verdict.sensitivity.map { [$0.path.rawValue, $0.status.rawValue] } == expected.sensitivity)
    #expect(verdict.missingYears == expected.missing ?? [])
    #expect(verdict.kept.map { [$0.periods, $0.observed] } == expected.kept)
    #expect(verdict.slip == expected.slip)
  }

  @Test("gives the same numbers to nine digits", arguments: CalculationCase.all)
  func numbers(_ example: CalculationCase) {
    let (verdict, expected) = (example.judge(), example.expected)
    #expect(isSame(verdict.done, expected.done), "done \(verdict.done.debugDescription)")
    #expect(isSame(verdict.ratio, expected.ratio), "ratio \(verdict.ratio.debugDescription)")
    #expect(isSame(verdict.gap, expected.gap), "gap \(verdict.gap.debugDescription)")
    #expect(isSame(verdict.elapsed, expected.elapsed))
    #expect(isSame(verdict.needed, expected.needed))
    #expect(isSame(verdict.headroom, expected.headroom))
    #expect(isSame(verdict.soFar?.quantity.value, expected.soFar))
  }

  private func isSame(_ interval: Interval?, _ ends: [Double?]?) -> Bool {
    guard let interval, let ends else { return interval == nil && ends == nil }
    return zip([interval.low, interval.high], ends).allSatisfy { end, expected in
      isSame(end.isFinite ? end : nil, expected)
    }
  }

  private func isSame(_ number: Double?, _ expected: Double?) -> Bool {
    guard let number, let expected else { return number == nil && expected == nil }
    return abs(number - expected) <= 1e-9 * max(1, abs(expected))
  }
}
