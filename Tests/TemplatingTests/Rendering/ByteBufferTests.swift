import Testing

@testable import Templating

@Suite("Bytes that grow")
struct ByteBufferTests {
  @Test("texts of every length are escaped wherever the special character stands")
  func lengths() {
    for length in 0...40 {
      let plain = String(repeating: "x", count: length)
      #expect(escaped(plain) == plain)
      for place in 0..<length {
        let (before, after) = (plain.prefix(place), plain.dropFirst(place + 1))
        #expect(escaped(before + "<" + after) == before + "&lt;" + after)
      }
    }
  }

  @Test("what is taken back is overwritten, and what is finished has no more than was written")
  func removal() {
    var bytes = ByteBuffer(capacity: 4)
    bytes.append("kept")
    let start = bytes.count
    bytes.append("taken back")
    #expect(String(decoding: bytes[start...], as: UTF8.self) == "taken back")
    bytes.remove(from: start)
    bytes.append("!")
    #expect(bytes.text == "kept!")
    #expect(bytes.finished() == Array("kept!".utf8))
  }

  private func escaped(_ text: some StringProtocol) -> String {
    var bytes = ByteBuffer()
    bytes.append("(")
    bytes.appendEscaped(String(text))
    bytes.append(")")
    return String(bytes.text.dropFirst().dropLast())
  }
}
