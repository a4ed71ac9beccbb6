import Files
import Testing

@Suite("Hashes of content")
struct ContentHashTests {
  @Test(
    "they are those of XXH3 with 128 bits",
    arguments: [
      ("", "99aa06d3014798d86001c324468d497f"), ("a", "a96faf705af16834e6c632b61e964e1f"),
      ("abc", "06b05ab6733a618578af5f94892f3950"),
    ])
  func values(text: String, digits: String) {
    #expect(ContentHash(of: Array(text.utf8)).description == digits)
    #expect(ContentHash(digits) == ContentHash(of: Array(text.utf8)))
  }

  @Test("the short form is the first half")
  func short() {
    #expect(ContentHash(of: Array("abc".utf8)).short == "06b05ab6733a6185")
  }

  @Test("they always have 32 digits, and are read again")
  func roundTrip() {
    for byte in UInt8.min...UInt8.max {
      let hash = ContentHash(of: [byte, 7])
      #expect(hash.description.count == 32)
      #expect(ContentHash(hash.description) == hash)
    }
  }

  @Test(
    "what is not 32 hexadecimal digits is no hash",
    arguments: [
      "", "99aa06d3014798d86001c324468d497", "+9aa06d3014798d86001c324468d497f", "99aa06d3014798d86001c324468d497g",
    ])
  func malformed(text: String) {
    #expect(ContentHash(text) == nil)
  }
}
