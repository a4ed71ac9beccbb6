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
}
