import Testing

@testable import Templating

@Suite("Escaping")
struct EscapingTests {
  static let references = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&#34;", "'": "&#39;"]

  @Test("a special character is escaped wherever it stands", arguments: references.keys.sorted())
  func everyPlace(special: String) {
    for before in 0..<18 {
      for after in 0..<18 {
        let (left, right) = (String(repeating: "a", count: before), String(repeating: "é", count: after))
        #expect(escaped(left + special + right) == left + (Self.references[special] ?? "") + right)
      }
    }
  }

  @Test("special characters in a row are escaped one by one")
  func rows() {
    #expect(
      escaped("<<\"&'>>&&<b class='x'>") == "&lt;&lt;&#34;&amp;&#39;&gt;&gt;&amp;&amp;&lt;b class=&#39;x&#39;&gt;")
  }

  @Test("no other byte is changed")
  func otherBytes() {
    for code in UInt8(0)..<128 {
      let character = String(Unicode.Scalar(code))
      guard Self.references[character] == nil else { continue }
      let text = String(repeating: character, count: 9)
      #expect(escaped(text) == text)
    }
    #expect(escaped("进度 — 长春市 ½ \u{1f600}") == "进度 — 长春市 ½ \u{1f600}")
  }

  private func escaped(_ text: String) -> String {
    var bytes = ByteBuffer()
    bytes.appendEscaped(text)
    return bytes.text
  }
}
