import Testing

@testable import Charting

@Suite struct SpreadTests {
  private func middles(_ preferred: [Double], size: Double = 10, within bounds: ClosedRange<Double> = 0...100)
    -> [Double]
  {
    Spread.middles(of: preferred.map { Spread.Item(preferred: $0, size: size) }, within: bounds)
  }

  @Test("things that do not collide stay where they want to be")
  func free() {
    #expect(middles([20, 50, 80]) == [20, 50, 80])
  }

  @Test("things that collide part evenly around their mean")
  func collision() {
    #expect(middles([50, 50]) == [45, 55])
    #expect(middles([48, 50, 52]) == [40, 50, 60])
  }

  @Test("results stand in the order of the input")
  func order() {
    #expect(middles([80, 20]) == [80, 20])
  }

  @Test("nothing leaves the bounds as long as all fit")
  func bounds() {
    #expect(middles([0, 1]) == [5, 15])
    #expect(middles([99, 100]) == [85, 95])
  }

  @Test("crowded things never overlap", arguments: 1...10)
  func crowded(count: Int) {
    let places = middles((0..<count).map { Double($0 * 7 % 5) + 90 }).sorted()
    for (one, next) in zip(places, places.dropFirst()) { #expect(next - one >= 10 - 1e-9) }
    #expect(places.allSatisfy { $0 >= 5 - 1e-9 && $0 <= 95 + 1e-9 })
  }

  @Test("nothing in, nothing out")
  func empty() {
    #expect(middles([]).isEmpty)
  }
}
