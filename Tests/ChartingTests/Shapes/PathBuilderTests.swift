import Charting
import Testing

@Suite struct PathBuilderTests {
  @Test("a polyline moves once and then draws")
  func polyline() {
    let points = [Point(x: 0, y: 1.005), Point(x: 10.126, y: 2), Point(x: 20, y: -0.001)]
    #expect(PathBuilder.polyline(points) == "M0,1L10.13,2L20,0")
  }

  @Test("fewer than two points make no path")
  func short() {
    #expect(PathBuilder.polyline([Point]()) == "")
    #expect(PathBuilder.polyline([Point(x: 1, y: 1)]) == "")
  }

  @Test("a diamond is closed around its centre")
  func diamond() {
    #expect(PathBuilder.diamond(center: Point(x: 10, y: 10), radius: 4) == "M10,6L14,10L10,14L6,10Z")
  }

  @Test("lines become one path with a piece for each; without lines it is empty")
  func lines() {
    let lines = [
      Line(from: Point(x: 0, y: 1), to: Point(x: 9.5, y: 1)), Line(from: Point(x: 0, y: 2), to: Point(x: 9.5, y: 2)),
    ]
    #expect(PathBuilder.lines(lines) == "M0,1L9.5,1M0,2L9.5,2")
    #expect(PathBuilder.lines([]) == "")
  }

  @Test("dots become one path of lines that are hardly longer than nothing")
  func dots() {
    #expect(PathBuilder.dots([Point(x: 3, y: 4), Point(x: 5.25, y: 6)]) == "M3,4h.01M5.25,6h.01")
    #expect(PathBuilder.dots([]) == "")
  }
}
