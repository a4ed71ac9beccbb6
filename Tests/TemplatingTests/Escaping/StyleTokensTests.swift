import Testing

@testable import Templating

@Suite("What a style sheet takes")
struct StyleTokensTests {
  @Test(
    "is numbers, colours and identifiers",
    arguments: [
      "", "0", "-1.5", "+.5em", "12%", "1e-5", "#fff", "#08306bff", "red", "inline-block", "--done", "1px solid red",
      "Noto, serif", "rgb(1 2 3 / 50%)", "var(--done)", "oklch(0.5 0.1 120deg)",
    ])
  func taken(_ text: String) {
    #expect(text.isStyleTokens)
  }

  @Test(
    "is nothing that ends a value, calls or quotes",
    arguments: [
      "red;", "a:b", "expression(alert(1))", "url(x)", "url(javascript:x)", "'x'", "\"", "</style>", "a{}", "/**/",
      "\\65",
      "@import", "#12345", "1.2.3", "rgb(url(x))", "rgb(1)x", "!important", "\u{0}",
    ])
  func refused(_ text: String) {
    #expect(!text.isStyleTokens)
  }
}
