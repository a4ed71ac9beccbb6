import Testing

@testable import Templating

/// The tables in `Attacks`: templates and data that try to make a page run what it should not, and some that do not.
///
/// `expected` is what Jinja2 makes of a case, `stricter` the error that stands in for it here; `Attacks/browser.py`
/// shows in a real browser what the pages do.
@Suite("Attacks")
struct AttackTests {
  static let attacks = CorpusCase.load("Escaping/Attacks").filter { $0.feature != "benign" }
  static let benign = CorpusCase.load("Escaping/Attacks").filter { $0.feature == "benign" }

  @Test("end in an error of escaping where Jinja2's page would give way", arguments: attacks.filter(\.isRefused))
  func refused(_ attack: CorpusCase) {
    #expect(attack.errorCode == attack.stricter)
    #expect(["template-context", "template-unsafe"].contains(attack.stricter))
  }

  @Test("end in Jinja2's bytes where these are safe", arguments: attacks.filter { !$0.isRefused })
  func rendered(_ attack: CorpusCase) throws {
    guard let expected = attack.expected else {
      #expect(attack.errorCode != nil)
      return
    }
    let page = try attack.render()
    #expect(page == expected)
  }

  @Test("are not suspected where there are none", arguments: benign)
  func innocent(_ example: CorpusCase) throws {
    let page = try example.render()
    #expect(page == example.expected)
  }

  @Test("come as bytes that are no UTF-8: repaired before anything is escaped")
  func overlong() throws {
    let text = String(decoding: [0xc0, 0xbc, 0x62, 0xc0, 0xbe, 0x3c, 0xc0, 0xa2], as: UTF8.self)
    let page = try render("<p title=\"{{ x }}\">{{ x }}</p>", ["x": .string(text)])
    let escaped = "\u{fffd}\u{fffd}b\u{fffd}\u{fffd}&lt;\u{fffd}\u{fffd}"
    #expect(page == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test("number more than 550 in every context, next to 50 innocent pages")
  func size() {
    #expect(Self.attacks.count > 550)
    #expect(Self.benign.count >= 50)
  }
}

extension CorpusCase {
  fileprivate var isRefused: Bool { stricter != nil }
}
