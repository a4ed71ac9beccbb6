import Testing

@testable import Charting

@Suite struct ChoroplethTests {
  private func square(_ west: Double, _ south: Double, side: Double = 1) -> [GeoPosition] {
    [(0.0, 0.0), (side, 0), (side, side), (0, side), (0, 0)].map {
      GeoPosition(longitude: west + $0.0, latitude: south + $0.1)
    }
  }

  private func region(
    _ id: String, _ rings: [[GeoPosition]], name: String = "东区", value: String = "1/2"
  ) -> Choropleth.Region {
    Choropleth.Region(id: id, name: name, value: value, code: "full", polygons: [GeoPolygon(rings: rings)])
  }

  private func layout(
    _ regions: [Choropleth.Region], imprint: String = "", width: Double = 400
  ) throws -> Choropleth.Geometry {
    try Choropleth.layout(Choropleth.Spec(regions: regions, imprint: imprint), width: width)
  }

  @Test("two squares on the equator fill the frame side by side, the first to the left")
  func frame() throws {
    let map = try layout([region("west", [square(0, -0.5)]), region("east", [square(1, -0.5)])])
    #expect(map.regions.map(\.path) == ["M200,200L200,0L0,0L0,200Z", "M200,200L400,200L400,0L200,0Z"])
    #expect(map.size == Size(width: 400, height: 200))
  }

  @Test("at 60° north a degree of longitude is half as long as one of latitude")
  func projection() throws {
    let map = try layout([region("a", [square(10, 59.5)])], width: 200)
    #expect(map.size.height == 400)
    #expect(map.regions[0].path == "M0,0L0,400L200,400L200,0Z")
  }

  @Test("a high map is held to the greatest height and stands in the middle")
  func height() throws {
    var spec = Choropleth.Spec(regions: [region("a", [square(0, -0.5)])])
    spec.maximumHeight = 100
    let map = try Choropleth.layout(spec, width: 300)
    #expect(map.regions[0].path == "M100,0L100,100L200,100L200,0Z")
  }

  @Test("a hole stays open, and what lies in it keeps its name")
  func hole() throws {
    let inner = square(1, -0.5)
    let map = try layout([region("core", [inner]), region("ring", [square(0, -1.5, side: 3), inner])])
    #expect(map.regions.map(\.id) == ["ring", "core"])
    #expect(map.regions[0].path.split(separator: "Z").count == 2)
    let (ring, core) = (map.regions[0].name[0].box, map.regions[1].name[0].box)
    let room = Rect(x: 133.33, y: 133.33, width: 133.34, height: 133.34)
    #expect(room.contains(core) && !room.overlaps(ring))
  }

  @Test("names and values keep inside their areas, or are left out", arguments: [120.0, 200, 350, 680, 960])
  func labels(width: Double) throws {
    let regions = (0..<20).map { index in
      region(
        "\(index)", [square(Double(index % 5) * 0.3 + 124, Double(index / 5) * 0.3 + 43, side: 0.3)],
        name: ["二道", "长春经济技术开发区", "Changchun"][index % 3])
    }
    let map = try layout(regions, imprint: "审图号：吉S（2024）001号", width: width)
    expectReadable(map.regions.flatMap { $0.name + [$0.value].compactMap { $0 } } + map.imprint, in: map.size)
  }

  @Test("the imprint stands whole under the map, in as many lines as it needs")
  func imprint() throws {
    let text = "审图号：吉S（2024）001号，底图来自省级标准地图服务，行政区划界线以批准的为准"
    let map = try layout([region("a", [square(0, 0)])], imprint: text, width: 160)
    #expect(map.imprint.count > 1)
    #expect(map.imprint.map(\.text).joined() == text)
  }

  @Test("an area that is too small to be seen still has its outline, and no name")
  func tiny() throws {
    let map = try layout([region("big", [square(0, 0, side: 4)]), region("dot", [square(5, 0, side: 0.004)])])
    #expect(map.regions.map(\.id) == ["big", "dot"])
    #expect(map.regions[1].name.isEmpty && map.regions[1].path.hasSuffix("Z"))
  }

  @Test("a name of 80 characters, in Latin and Chinese, never leaves its area")
  func longName() throws {
    let name = String(repeating: "长春经济技术 Economic ", count: 5)
    let map = try layout([region("a", [square(0, 0)], name: name, value: "")])
    #expect(map.regions[0].name.allSatisfy { Rect(x: 0, y: 0, width: 400, height: 400).contains($0.box) })
  }

  @Test("NaN, infinities, places off the Earth, no area, no extent and no width are errors")
  func errors() {
    let bad = { (longitude: Double, latitude: Double) in
      [self.region("a", [[GeoPosition(longitude: longitude, latitude: latitude)]])]
    }
    #expect(throws: ChartError.notFinite(Datum("a", "longitude", index: 0))) { try layout(bad(.nan, 0)) }
    #expect(throws: ChartError.notFinite(Datum("a", "latitude", index: 0))) { try layout(bad(0, .infinity)) }
    #expect(throws: ChartError.tooLarge(Datum("a", "longitude", index: 0))) { try layout(bad(1e15, 0)) }
    #expect(throws: ChartError.tooLarge(Datum("a", "latitude", index: 0))) { try layout(bad(0, 90.5)) }
    #expect(throws: ChartError.noData) { try layout([]) }
    #expect(throws: ChartError.noData) { try layout(bad(1, 1)) }
    #expect(throws: ChartError.noData) { try layout([region("a", [[]])]) }
    #expect(throws: ChartError.tooNarrow(minimum: 120)) { try layout([region("a", [square(0, 0)])], width: 90) }
  }
}
