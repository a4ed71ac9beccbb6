import Diagnostics
import PlanContent
import PlanModel
import TestSupport
import Testing

@Suite struct AreaMapTests {
  private static let square = "[[0,0],[1,0],[1,1],[0,1],[0,0]]"

  private static func feature(
    _ id: String, _ coordinates: String = "[\(square)]", type: String = "Polygon"
  ) -> String {
    #"{"type": "Feature", "properties": {"id": "\#(id)"}, "#
      + #""geometry": {"type": "\#(type)", "coordinates": \#(coordinates)}}"#
  }

  private static func collection(_ features: String...) -> String {
    "{\"type\": \"FeatureCollection\", \"features\": [\n" + features.joined(separator: ",\n") + "\n]}\n"
  }

  /// The sample with a map, whose lines follow `site.yaml`'s own in `settings`.
  private func sample(
    _ map: String, settings: String = "compliance: {map_approval_no: 吉S（2024）001号}",
    at path: String = "map/areas.geojson"
  ) -> SampleContent {
    let content = SampleContent()
    return content.with("site.yaml", (content["site.yaml"] ?? "") + "\n" + settings + "\n").with(path, map)
  }

  @Test("a plan without the file has no map")
  func absent() throws {
    #expect(try SampleContent().plan().map == nil)
  }

  @Test("outlines are matched to areas, with the number that the map was approved under")
  func outlines() throws {
    let hole = "[[0.2,0.2],[0.4,0.2],[0.4,0.4],[0.2,0.2]]"
    let map = Self.collection(
      Self.feature("new-area", "[[\(Self.square), \(hole)], [\(Self.square)]]", type: "MultiPolygon"))
    let read = try #require(try sample(map).plan().map)
    #expect(read.approval == "吉S（2024）001号")
    #expect(read.outlines.map(\.area) == ["new-area"])
    #expect(read.outlines[0].polygons.map { $0.rings.map(\.count) } == [[5, 4], [5]])
    #expect(read.outlines[0].polygons[0].rings[0][1] == AreaMap.Position(longitude: 1, latitude: 0))
  }

  @Test("an area may be named by its id, its name or its short name", arguments: ["new-area", "长春新区", "新区"])
  func names(name: String) throws {
    #expect(try sample(Self.collection(Self.feature(name))).plan().map?.outlines.map(\.area) == ["new-area"])
  }

  @Test("without the number the map is refused")
  func approval() {
    let map = Self.collection(Self.feature("new-area"))
    #expect(sample(map, settings: "").faults == ["map/areas.geojson:0:0 map-without-approval"])
    #expect(
      sample(map, settings: "compliance: {map_approval_no: }").faults == ["map/areas.geojson:0:0 map-without-approval"])
  }

  @Test("site.yaml may name the file, the property, the indicators and the classes")
  func settings() throws {
    let map = Self.collection(Self.feature("new-area")).replacing("\"id\"", with: "\"name\"")
    let settings = """
      compliance: {map_approval_no: 吉S（2024）001号}
      map: {file: map/town.geojson, property: name, indicators: [gdp], classes: equal-steps}
      """
    let plan = try sample(map, settings: settings, at: "map/town.geojson").plan()
    #expect(plan.map?.outlines.count == 1)
    #expect(
      plan.site.map
        == Site.MapSettings(file: "map/town.geojson", property: "name", indicators: ["gdp"], classes: .equalSteps))
  }

  @Test("a file that is named and missing, and one that is there and not named, are faults")
  func files() {
    let settings = "compliance: {map_approval_no: G}\nmap: {file: map/area.geojson}"
    let map = Self.collection(Self.feature("new-area"))
    #expect(
      sample(map, settings: settings).faults == [
        "map/areas.geojson:0:0 unexpected-file", "site.yaml:12:13 map-missing",
      ])
  }

  @Test(
    "broken JSON is named at its line",
    arguments: [("{\n\"type\": [}\n", 2), ("[1]\n", 1), ("", 1), ("type: a\n", 1)])
  func syntax(text: String, line: Int) {
    let found = sample(text).diagnostics
    #expect(found.map(\.code) == ["json-syntax"])
    #expect(found.first?.location?.line == line)
  }

  @Test(
    "what is no polygon is named at its place",
    arguments: [
      (#"{"type": "Topology"}"#, "1:10"), (#"{"type": "FeatureCollection"}"#, "1:10"),
      (collection(feature("new-area", "[1, 2]", type: "Point")), "2:76"),
      (collection(#"{"properties": {"id": "new-area"}, "geometry": null}"#), "2:48"),
      (collection(feature("new-area", "7")), "2:102"), (collection(feature("new-area", "[[[1]]]")), "2:104"),
      (collection(feature("new-area", #"[[["0", 1]]]"#)), "2:105"),
    ])
  func geometry(map: String, place: String) {
    #expect(sample(map).faults == ["map/areas.geojson:\(place) map-geometry"])
  }

  @Test("a ring that is not closed or too short, and positions off the Earth, are named at their places")
  func rings() {
    let open = Self.collection(Self.feature("new-area", "[[[0,0],[1,0],[1,1],[0,1]]]"))
    let found = sample(open).diagnostics
    #expect(found.map(\.summary) == ["map/areas.geojson:2:122 map-ring"])
    #expect(found.first?.notes.map(\.location.column) == [104])
    #expect(
      sample(Self.collection(Self.feature("new-area", "[[[0,0],[1,0],[0,0]]]"))).faults
        == ["map/areas.geojson:2:103 map-ring"])
    #expect(
      sample(Self.collection(Self.feature("new-area", "[[[43.9,125.3]]]"))).faults
        == ["map/areas.geojson:2:110 map-coordinate"])
    #expect(
      sample(Self.collection(Self.feature("new-area", "[[[4e5,43]]]"))).faults
        == ["map/areas.geojson:2:105 map-coordinate"])
  }

  @Test("a feature that names no area, none at all, or one that is taken, is a fault of the feature")
  func matching() {
    let unknown = sample(Self.collection(Self.feature("newarea"))).diagnostics
    #expect(unknown.map(\.summary) == ["map/areas.geojson:2:42 map-unknown-area"])
    #expect(unknown.first?.help?.en == "did you mean 'new-area'?")
    #expect(
      sample(Self.collection(Self.feature("new-area").replacing("\"id\"", with: "\"name\""))).faults
        == ["map/areas.geojson:2:1 map-property"])
    #expect(
      sample(Self.collection(Self.feature("new-area"), Self.feature("新区"))).faults
        == ["map/areas.geojson:3:42 map-duplicate-area"])
  }

  @Test("an area of the tile map without an outline is a warning, and the map is kept")
  func missing() {
    let (plan, found) = loadPlan(from: sample(Self.collection(Self.feature("city"))).content)
    let warnings = found.filter { $0.code != "orphan" }
    #expect(warnings.map(\.code) == ["map-area-missing"])
    #expect(warnings.first?.message.en == "these areas are missing on the map: 新区")
    #expect(plan?.map?.outlines.count == 1)
  }
}
