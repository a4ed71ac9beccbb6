import Testing

@testable import Preview

@Suite("Media types")
struct MediaTypeTests {
  @Test(
    "The extension decides, whatever its case, and text is UTF-8",
    arguments: [
      ("/a.html", "text/html; charset=utf-8"), ("/a.CSS", "text/css; charset=utf-8"),
      ("/a.3f2c.js", "text/javascript; charset=utf-8"), ("/charts/a.svg", "image/svg+xml; charset=utf-8"),
      ("/a.csv", "text/csv; charset=utf-8"), ("/feed.atom", "application/atom+xml; charset=utf-8"),
      ("/a.json", "application/json; charset=utf-8"), ("/a.png", "image/png"), ("/a.woff2", "font/woff2"),
      ("/a.unknown", "application/octet-stream"), ("/a.b/c", "application/octet-stream"),
    ])
  func byExtension(_ path: String, _ name: String) {
    #expect(MediaType(path: path).name == name)
  }
}
