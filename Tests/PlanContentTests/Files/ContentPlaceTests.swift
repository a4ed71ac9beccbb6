import Testing

@testable import PlanContent

@Suite struct ContentPlaceTests {
  @Test(
    "every kind of file has one place",
    arguments: [
      ("Content/site.yaml", ContentPlace.site), ("Content/areas/x.md", .areas), ("Content/plan/01-x.md", .parts),
      ("Content/data/observations/x.y.csv", .observations), ("Content/data/not-tracked.csv", .untracked),
    ])
  func places(path: String, place: ContentPlace) {
    #expect(ContentPlace(path: path) == place)
  }

  @Test("a file in no known place is reported with the nearest place")
  func unexpected() {
    let sample = SampleContent().with("area/x.md", "x").with("data/observations/2021/x.csv", "x")
      .with("areas/x.txt", "x").with("data/x.csv", "x")
    #expect(
      sample.faults == [
        "area/x.md:0:0 unexpected-file", "areas/x.txt:0:0 unexpected-file",
        "data/observations/2021/x.csv:0:0 unexpected-file", "data/x.csv:0:0 unexpected-file",
      ])
  }

  @Test("a file whose name cannot be an id is reported")
  func badName() {
    let page = "---\ntitle: 关于\n---\n"
    #expect(SampleContent().with("pages/About us.md", page).faults == ["pages/About us.md:0:0 bad-id"])
  }
}
