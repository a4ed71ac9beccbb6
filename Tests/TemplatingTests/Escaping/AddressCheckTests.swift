import Testing

@testable import Templating

@Suite("The check of addresses")
struct AddressCheckTests {
  private func foreign(_ value: String, _ syntax: AddressSyntax = .single) -> String? {
    AddressCheck(syntax: syntax, quote: .double).foreignScheme(in: Array(value.utf8)[...])
  }

  @Test(
    "lets relative addresses and four schemes pass",
    arguments: [
      "", "/", "a/b:c", "?q=a:b", "#a:b", "../x", "//a.cn", "https://a.cn", "HTTP://a.cn", "mailto:a@b.cn", "tel:+86",
      "a&amp;b?c:", "1.2", "a&#39;/b:y",
    ])
  func allowed(_ value: String) {
    #expect(foreign(value) == nil)
  }

  @Test(
    "finds every other scheme as a browser reads it",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:x", " \u{1}javascript:x", "java\tscript:x", "java\r\nscript:x",
      "data:text/html,x",
      "vbscript:x", "\u{0}javascript:x", "blob:x", "&#106;avascript:x", "&#x0000000006Aavascript:x",
      "java&Tab;script:x",
      "javascript&colon;x", "j&#97;vascript:x", "file:///x", "a.b-c+d:x", "进度:一", "a b:c", "java\u{ad}script:x",
    ])
  func refused(_ value: String) {
    #expect(foreign(value) != nil)
  }

  @Test("looks at each address of a list")
  func lists() {
    #expect(foreign("a.png 1x, /b.png 2x", .candidates) == nil)
    #expect(foreign("a.png 1x,javascript:x 2x", .candidates) == "javascript")
    #expect(foreign("a.png&#44;javascript:x 2x", .candidates) != nil)
    #expect(foreign("0;1;0", .steps) == nil)
    #expect(foreign("/a;javascript:x", .steps) == "javascript")
  }

  @Test("looks at the address of a refresh, and at no other text of its attribute")
  func refresh() {
    #expect(foreign("five reasons: one", .refresh) == nil)
    #expect(foreign("0; url=/x", .refresh) == nil)
    #expect(foreign("0;URL = 'javascript:x'", .refresh) == "javascript")
    #expect(foreign(" 5,javascript:x", .refresh) == "javascript")
    #expect(foreign("0 javascript:x", .refresh) == "javascript")
    #expect(foreign("0\turl=javascript:x", .refresh) == "javascript")
  }
}
