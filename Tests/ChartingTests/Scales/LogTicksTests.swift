import Charting
import Testing

@Suite struct LogTicksTests {
  private func values(_ ticks: LogTicks, _ priority: LogTicks.Priority) -> [Double] {
    ticks.ticks.filter { $0.priority == priority }.map(\.value)
  }

  @Test("powers of ten matter most, then 2 and 5, and the rest are faint")
  func priorities() {
    let ticks = LogTicks(covering: 10...100, count: 6)
    #expect(values(ticks, .power) == [10, 100])
    #expect(values(ticks, .half) == [20, 50])
    #expect(values(ticks, .rest) == [30, 40, 60, 70, 80, 90])
    #expect(ticks.domain == 10...100)
  }

  @Test("the domain goes on to the next of 1, 2 and 5 only where the data pass the last by a quarter of the way")
  func domain() {
    #expect(LogTicks(covering: 10...150, count: 6).domain.upperBound == 200)
    #expect(LogTicks(covering: 10...105, count: 6).domain.upperBound == 105)
    #expect(LogTicks(covering: 3...100, count: 6).domain.lowerBound == 2)
  }

  @Test("wide domains keep the powers of ten alone, and not more than there is room for")
  func wide() {
    let ticks = LogTicks(covering: 1e-9...1e15, count: 6)
    #expect(ticks.ticks.allSatisfy { $0.priority == .power })
    #expect((3...6).contains(ticks.ticks.count))
    #expect(ticks.ticks.first?.value == 1e-9)
  }

  @Test("a domain inside one step has linear ticks")
  func short() {
    let ticks = LogTicks(covering: 41...43, count: 5)
    #expect(ticks.ticks.count >= 2)
    #expect(ticks.ticks.allSatisfy { ticks.domain.contains($0.value) })
  }

  @Test(
    "equal data, tiny and huge ones have at least two ticks inside the domain", arguments: [1, 7, 1e-9, 1e15, 1e-150])
  func extremes(value: Double) {
    let ticks = LogTicks(covering: value...value, count: 6)
    #expect(ticks.ticks.count >= 2)
    #expect(ticks.domain.contains(value) && ticks.domain.lowerBound > 0)
    #expect(ticks.ticks.allSatisfy { ticks.domain.contains($0.value) })
  }
}
