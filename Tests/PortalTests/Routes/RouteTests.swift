import Testing

@testable import Portal

@Suite("Routes")
struct RouteTests {
  @Test(
    "an address that ends in a slash is held by an index file",
    arguments: [
      ("/", "index.html"), ("/areas/new-area/", "areas/new-area/index.html"), ("/404.html", "404.html"),
    ])
  func namesFile(path: String, file: String) {
    #expect(Route(path).file == file)
  }

  @Test("a page's charts lie below /charts, in the folder of the page")
  func placesCharts() {
    #expect(Route("/areas/new-area/").chart("strip").path == "/charts/areas/new-area/strip.svg")
    #expect(Route("/").chart("map").path == "/charts/map.svg")
  }
}
