import Testing

@testable import Charting

@Suite struct RectTests {
  @Test("negative lengths become zero")
  func negative() {
    #expect(Rect(x: 0, y: 0, width: -5, height: 3).width == 0)
  }

  @Test("rectangles that share an edge do not overlap")
  func edges() {
    let left = Rect(x: 0, y: 0, width: 10, height: 10)
    #expect(!left.overlaps(Rect(x: 10, y: 0, width: 10, height: 10)))
    #expect(left.overlaps(Rect(x: 9.5, y: 9.5, width: 10, height: 10)))
  }

  @Test("sides and middles are rounded like everything else")
  func sides() {
    let rect = Rect(x: 0.1, y: 0.2, width: 0.2, height: 0.1)
    #expect(rect.maxX == 0.3)
    #expect(rect.maxY == 0.3)
    #expect(rect.midX == 0.2)
  }

  @Test("a rectangle that is moved or widened is the same as one that is made there")
  func moved() {
    let rect = Rect(x: 0.1, y: 0.2, width: 20.2, height: 10.1)
    #expect(rect.at(y: 7.125) == Rect(x: 0.1, y: 7.125, width: 20.2, height: 10.1))
    #expect(rect.widened(by: 2.345) == Rect(x: 0.1 - 2.345, y: 0.2, width: 20.2 + 2 * 2.345, height: 10.1))
    #expect(rect.widened(by: -20).width == 0)
  }
}
