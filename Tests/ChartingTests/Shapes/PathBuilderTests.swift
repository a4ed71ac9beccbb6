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

  @Test("lines become one path with a piece for each, the shortest there is; without lines it is empty")
  func lines() {
    let start = Point(x: 0, y: 1)
    let ends = [Point(x: 9.5, y: 1), Point(x: 0, y: 8.25), Point(x: 9.5, y: 8.25)]
    #expect(PathBuilder.lines(ends.map { Line(from: start, to: $0) }) == "M0,1H9.5M0,1V8.25M0,1L9.5,8.25")
    #expect(PathBuilder.lines([]) == "")
  }

  @Test("dots become one path of lines that are hardly longer than nothing")
  func dots() {
    #expect(PathBuilder.dots([Point(x: 3, y: 4), Point(x: 5.25, y: 6)]) == "M3,4h.01M5.25,6h.01")
    #expect(PathBuilder.dots([]) == "")
  }
}
