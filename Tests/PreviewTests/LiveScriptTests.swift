import Foundation
import Testing

@testable import Preview

@Suite("Live script")
struct LiveScriptTests {
  private let element = "<script src=\"/__jindu/preview.js\" data-revision=\"r\" defer></script>\n"

  private func inject(_ page: String) -> String {
    String(decoding: LiveScript.inject(into: Data(page.utf8), revision: "r"), as: UTF8.self)
  }

  @Test("The script stands before the closing body tag, however that is written")
  func beforeBodyEnd() {
    #expect(inject("<body>长春</body></html>") == "<body>长春\(element)</body></html>")
    #expect(inject("<BODY>a</BODY >") == "<BODY>a\(element)</BODY >")
  }

  @Test("Of several closing body tags, such as one in a code sample, the last counts")
  func lastBodyEnd() {
    #expect(inject("a</body>b</body>") == "a</body>b\(element)</body>")
  }

  @Test("A page without one gets the script at its end")
  func noBody() {
    #expect(inject("a") == "a" + element)
    #expect(inject("") == element)
  }
}
