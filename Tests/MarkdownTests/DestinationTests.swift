import Testing

@testable import Markdown

@Suite("Destinations")
struct DestinationTests {
  @Test(
    "Paths, fragments, the web, mail and telephone are safe",
    arguments: ["/a/", "a.md", "#x", "?a:b", "", "http://a.cn", "HTTPS://a.cn", "//a.cn", "mailto:a@a.cn", "tel:110"])
  func safe(_ text: String) {
    #expect(Destination(text: text).isSafe)
  }

  @Test(
    "Whatever can run a script or read a file is not, however it is written",
    arguments: [
      "javascript:alert(1)", "JavaScript:x", " javascript:x", "java\tscript:x", "java\nscript:x", "\u{1}javascript:x",
      "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:x", "view-source:javascript:x",
    ])
  func unsafe(_ text: String) {
    #expect(!Destination(text: text).isSafe)
  }

  @Test("Other sites are those with a host")
  func external() {
    let texts = ["https://a.cn", "http://a.cn", "//a.cn", "/a", "#a", "mailto:a@a.cn"]
    #expect(texts.map { Destination(text: $0).isExternal } == [true, true, true, false, false, false])
  }
}
