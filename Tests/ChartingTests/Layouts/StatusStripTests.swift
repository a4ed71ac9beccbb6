import Charting
import Testing

@Suite struct StatusStripTests {
  private func layout(_ counts: [Int], width: Double = 300) throws -> StatusStrip.Geometry {
    let codes = ["achieved", "on-track", "slightly-behind", "behind", "no-data"]
    let segments = zip(codes, counts).map { StatusStrip.Segment(code: $0, count: $1) }
    return try StatusStrip.layout(StatusStrip.Spec(segments: segments), width: width)
  }

  @Test("segments share the width as their counts share the total")
  func proportion() throws {
    let strip = try layout([10, 20, 30])
    #expect((strip.segments[2].rect.width - 3 * strip.segments[0].rect.width).magnitude < 0.05)
    #expect(strip.segments.last?.rect.maxX == 300)
  }

  @Test("a count of one among thousands can still be seen")
  func minimum() throws {
    let strip = try layout([1, 100_000, 1])
    #expect(strip.segments.map(\.rect.width)[0] == 6)
    #expect(strip.segments.map(\.rect.width)[2] == 6)
    #expect(strip.segments.last?.rect.maxX == 300)
  }

  @Test("counts are written where they fit")
  func labels() throws {
    let strip = try layout([1, 50])
    #expect(strip.segments[0].label == nil)
    #expect(strip.segments[1].label?.text == "50")
    expectReadable(strip.segments.compactMap(\.label), in: strip.size)
  }

  @Test("zero counts take no room, and nothing but zeros is an error")
  func zero() throws {
    #expect(try layout([0, 3, 0]).segments.map(\.code) == ["on-track"])
    #expect(throws: ChartError.noData) { try layout([0, 0]) }
    #expect(throws: ChartError.noData) { try layout([]) }
  }

  @Test("segments never leave a narrow strip")
  func narrow() throws {
    let strip = try layout([1, 1, 1, 1, 100], width: 40)
    expectInside(strip.segments.map(\.rect), strip.size)
    #expect(strip.segments.count == 5)
  }

  @Test("negative and absurd counts are errors")
  func errors() {
    #expect(throws: ChartError.negative(Datum("on-track", "count", index: 1))) { try layout([1, -1]) }
    #expect(throws: ChartError.tooLarge(Datum("achieved", "count", index: 0))) { try layout([.max, .max]) }
  }
}
