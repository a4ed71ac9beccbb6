import Testing

@testable import Preview

@Suite("Percent decoding")
struct PercentDecodingTests {
  @Test(
    "Escapes become their bytes, read as UTF-8",
    arguments: [("a%20b", "a b"), ("%E9%95%BF", "长"), ("长", "长"), ("%2f%2F", "//"), ("a+b", "a+b"), ("", "")])
  func decodes(_ text: String, _ decoded: String) {
    #expect(text.percentDecoded == decoded)
  }

  @Test("Malformed escapes and bytes that are not UTF-8 are nil", arguments: ["%", "%2", "%zz", "%FF", "%C0%AF"])
  func malformed(_ text: String) {
    #expect(text.percentDecoded == nil)
  }
}
