import Charting
import Testing

@Suite struct SparklineTests {
  private func layout(_ values: [Double?], target: Double? = nil) throws -> Sparkline.Geometry {
    let points = values.enumerated().map { Sparkline.DataPoint(time: 2020 + Double($0), value: $1) }
    let goal = target.map { Sparkline.DataPoint(time: 2030, value: $0) }
    return try Sparkline.layout(Sparkline.Spec(points: points, target: goal), width: 80)
  }

  @Test("the line ends at the last value")
  func last() throws {
    let line = try layout([1, 2, 3])
    #expect(line.path.hasSuffix("L\(Coordinate.text(line.last.x)),\(Coordinate.text(line.last.y))"))
    #expect(line.last.x > 70)
    #expect(line.last.y < 12)
  }

  @Test("a missing value interrupts the line; a value between two gaps is a dot")
  func gaps() throws {
    let line = try layout([1, 2, nil, 3, nil, 4, 5])
    #expect(line.path.filter { $0 == "M" }.count == 2)
    #expect(line.lonely.count == 1)
  }

  @Test("a target has its dot, beyond the last value")
  func target() throws {
    let line = try layout([1, 2], target: 9)
    let target = try #require(line.target)
    #expect(target.x > line.last.x && target.y < line.last.y)
  }

  @Test("one point and equal values stand in the middle", arguments: [[5], [5, 5]] as [[Double]])
  func flat(values: [Double]) throws {
    #expect(try layout(values.map { $0 }).last.y == 12)
  }

  @Test("no value at all and values that are none are errors")
  func errors() {
    #expect(throws: ChartError.noData) { try layout([]) }
    #expect(throws: ChartError.noData) { try layout([nil], target: 3) }
    #expect(throws: ChartError.notFinite(Datum("points", "value", index: 0))) { try layout([.nan]) }
    #expect(throws: ChartError.notFinite(Datum("target", "value", index: 0))) { try layout([1], target: .infinity) }
  }
}
