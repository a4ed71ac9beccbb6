import Testing

@testable import Charting

@Suite struct PointTests {
  @Test("coordinates are rounded to hundredths")
  func rounding() {
    #expect(Point(x: 1.23456, y: -0.001) == Point(x: 1.23, y: 0))
  }

  @Test("a line crosses a rectangle that it enters, not one that it passes or stops before")
  func crossing() {
    let rect = Rect(x: 10, y: 10, width: 10, height: 10)
    let cross = { (x1: Double, y1: Double, x2: Double, y2: Double) in
      Line(from: Point(x: x1, y: y1), to: Point(x: x2, y: y2)).crosses(rect)
    }
    #expect(cross(0, 0, 30, 30))
    #expect(cross(30, 30, 0, 0))
    #expect(cross(15, 0, 15, 30))
    #expect(!cross(0, 0, 30, 5))
    #expect(!cross(0, 15, 9, 15))
    #expect(!cross(25, 0, 25, 30))
  }
}
