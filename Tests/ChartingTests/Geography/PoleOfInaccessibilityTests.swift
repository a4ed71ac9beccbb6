import Testing

@testable import Charting

@Suite struct PoleOfInaccessibilityTests {
  private func polygon(_ rings: [(Double, Double)]...) -> PlanePolygon {
    PlanePolygon(rings: rings.map { $0.map { Point(x: $0.0, y: $0.1) } })
  }

  @Test("the pole of a square is its middle")
  func square() throws {
    let pole = try #require(
      PoleOfInaccessibility.find(in: polygon([(0, 0), (100, 0), (100, 100), (0, 100)]), precision: 0.5))
    #expect((pole.x - 50).magnitude < 1 && (pole.y - 50).magnitude < 1)
  }

  @Test("the pole of a U lies in its thick foot, not in the gap where its centre is")
  func concave() throws {
    let shape = polygon([(0, 0), (20, 0), (20, 60), (80, 60), (80, 0), (100, 0), (100, 100), (0, 100)])
    let pole = try #require(PoleOfInaccessibility.find(in: shape, precision: 0.5))
    #expect(shape.contains(pole) && pole.y > 70)
  }

  @Test("a pole keeps away from holes")
  func hole() throws {
    let shape = polygon(
      [(0, 0), (100, 0), (100, 100), (0, 100)], [(30, 30), (95, 30), (95, 95), (30, 95)])
    let pole = try #require(PoleOfInaccessibility.find(in: shape, precision: 0.5))
    #expect(shape.contains(pole))
    #expect(shape.distance(to: pole) > 14)
  }

  @Test("a line, a point and nothing have no pole")
  func degenerate() {
    #expect(PoleOfInaccessibility.find(in: polygon([(0, 0), (100, 0), (50, 0)]), precision: 0.5) == nil)
    #expect(PoleOfInaccessibility.find(in: polygon([(1, 1)]), precision: 0.5) == nil)
    #expect(PoleOfInaccessibility.find(in: polygon(), precision: 0.5) == nil)
  }
}
