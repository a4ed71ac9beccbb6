import Testing

@testable import Charting

@Suite struct EndLabelsTests {
  private func places(_ ys: [Double], focused: Set<Int> = [], room: Double = 100) -> [Int: Double] {
    let items = ys.indices.map { EndLabels.Item(y: ys[$0], isFocused: focused.contains($0)) }
    return EndLabels.places(items, height: 20, within: 0...room)
  }

  @Test("names keep a line's height from each other")
  func spacing() {
    #expect(places([50, 50]) == [0: 40, 1: 60])
  }

  @Test("where not all fit, the focused name and those far from it stay")
  func dropped() {
    let places = places([10, 12, 14, 90], focused: [1], room: 45)
    #expect(Set(places.keys) == [1, 3])
  }

  @Test("one name always stays")
  func one() {
    #expect(places([10, 20], room: 5).count == 1)
  }
}
