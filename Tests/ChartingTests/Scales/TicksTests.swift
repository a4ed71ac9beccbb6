import Charting
import Testing

@Suite struct TicksTests {
  @Test("ticks of 0...97 with five wanted are 0, 20, 40, 60, 80, 100")
  func extended() {
    let ticks = Ticks(covering: 0...97, count: 5)
    #expect(ticks.values == [0, 20, 40, 60, 80, 100])
    #expect(ticks.domain == 0...100)
  }

  @Test("data that pass the last tick by a quarter of a step or less end the domain")
  func notExtended() {
    let ticks = Ticks(covering: 0...85, count: 5)
    #expect(ticks.values == [0, 20, 40, 60, 80])
    #expect(ticks.domain == 0...85)
  }

  @Test("the lower end grows by the same rule")
  func lowerEnd() {
    #expect(Ticks(covering: 3...97, count: 5).domain == 0...100)
    #expect(Ticks(covering: 18...97, count: 5).domain == 18...100)
    #expect(Ticks(covering: -97...97, count: 5).values.first == -100)
  }

  @Test("equal values get room on both sides")
  func equal() {
    let ticks = Ticks(covering: 50...50, count: 5)
    #expect(ticks.domain.contains(45) && ticks.domain.contains(55))
    #expect(ticks.values.contains(50))
  }

  @Test("zero alone is shown on 0...1")
  func zero() {
    #expect(Ticks(covering: 0...0, count: 5).domain == 0...1)
  }

  @Test("values that doubles cannot tell apart count as equal")
  func nearlyEqual() {
    let ticks = Ticks(covering: 1e15...(1e15 + 0.125), count: 5)
    #expect((2...8).contains(ticks.values.count))
  }

  @Test("extreme magnitudes have a handful of ticks", arguments: [0...1e15, 0...1e-9, -1e18...1e18, 1e-300...2e-300])
  func extremes(data: ClosedRange<Double>) {
    let ticks = Ticks(covering: data, count: 5)
    #expect((2...12).contains(ticks.values.count))
    #expect(ticks.values.allSatisfy { ticks.domain.contains($0) })
    #expect(ticks.domain.contains(data.lowerBound) && ticks.domain.contains(data.upperBound))
  }

  @Test("no tick is negative zero")
  func negativeZero() {
    #expect(Ticks(covering: -10...10, count: 5).values.allSatisfy { $0 != 0 || $0.sign == .plus })
  }

  @Test("ticks inside a domain never leave it")
  func inside() {
    let ticks = Ticks(inside: -0.3...1.24, count: 5)
    #expect(ticks.values == [-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.2])
    #expect(ticks.domain == -0.3...1.24)
  }

  @Test("an axis has room for two to six ticks")
  func count() {
    #expect(Ticks.count(length: 10, fontSize: 12) == 2)
    #expect(Ticks.count(length: 90, fontSize: 12) == 4)
    #expect(Ticks.count(length: 900, fontSize: 12) == 6)
  }
}
