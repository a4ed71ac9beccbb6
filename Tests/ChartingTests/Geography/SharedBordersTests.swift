import Testing

@testable import Charting

@Suite struct SharedBordersTests {
  /// Points from `(x, 0)` down to `(x, 100)` that swing by `swing` px, the ends apart.
  private func wave(x: Double, swing: Double) -> [Point] {
    (0...100).map { y in
      let shift = y % 100 == 0 ? 0 : swing * Double(y % 3 - 1)
      return Point(x: x + shift, y: Double(y))
    }
  }

  private func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }

  @Test("what two outlines share is simplified alike, whatever their directions and first points")
  func shared() {
    let border = (0...100).map { Point(x: 50 + Double($0 * $0 % 17), y: Double($0)) }
    let left = [point(0, 100), point(0, 0)] + border
    let right = Array(([point(100, 0), point(100, 100)] + border.reversed()).reversed())
    let turned = Array(right[37...] + right[..<37])
    let borders = SharedBorders([left, turned])
    let (one, other) = (borders.simplified(left, tolerance: 4), borders.simplified(turned, tolerance: 4))
    let shared = Set(one).subtracting([point(0, 0), point(0, 100)])
    #expect(shared == Set(other).subtracting([point(100, 0), point(100, 100)]))
    #expect((5..<border.count).contains(shared.count))
  }

  @Test("a border that hardly swings becomes a straight line, and its ends stay")
  func straight() {
    let left = [point(0, 100), point(0, 0)] + wave(x: 50, swing: 0.2)
    let right = [point(100, 0), point(100, 100)] + wave(x: 50, swing: 0.2).reversed()
    let simple = SharedBorders([left, right]).simplified(left, tolerance: 0.5)
    #expect(Set(simple) == [point(0, 0), point(0, 100), point(50, 0), point(50, 100)])
  }

  @Test("no point that is left out was further away than the tolerance")
  func tolerance() {
    let line = (0...200).map { Point(x: Double($0), y: Double($0 * $0 % 23)) }
    let simple = DouglasPeucker.simplified(line, tolerance: 3)
    let sides = zip(simple, simple.dropFirst()).map { Line(from: $0, to: $1) }
    #expect(simple.count < line.count)
    #expect(line.allSatisfy { point in sides.contains { $0.squaredDistance(to: point) <= 9.0001 } })
  }

  @Test("an island no wider than the tolerance is gone, and so is a ring of fewer than three points")
  func gone() {
    let island = [point(0, 0), point(0.2, 0), point(0.2, 0.2), point(0, 0.2)]
    #expect(SharedBorders([island]).simplified(island, tolerance: 0.5) == [])
    #expect(SharedBorders([]).simplified([point(1, 1)], tolerance: 0.5) == [])
    #expect(SharedBorders([]).simplified([], tolerance: 0.5) == [])
  }
}
