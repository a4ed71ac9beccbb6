import Charting
import Testing

@Suite struct TextMeasureTests {
  let style = TextStyle(fontSize: 100)

  @Test("an ideograph takes one em and 3% slack")
  func ideograph() {
    #expect(style.width(of: "长春") == 206)
  }

  @Test("full-width punctuation and what is ambiguous take one em", arguments: ["，", "（", "“", "…", "·", "—", "％"])
  func fullWidth(text: String) {
    #expect(style.width(of: text) == 103)
  }

  @Test("all digits are equally wide, as tabular figures are")
  func digits() {
    #expect(Set("0123456789".map { style.width(of: String($0)) }).count == 1)
  }

  @Test("marks that combine add nothing")
  func combining() {
    #expect(style.width(of: "e\u{301}") == style.width(of: "e"))
    #expect(style.width(of: "中\u{FE0F}") == style.width(of: "中"))
  }

  @Test(
    "what stands beside a text makes it neither wider nor narrower",
    arguments: ["截至 2026-06-30", "“目标”（约9000）", "中\u{3099}e\u{301}", "a\r\nb", "\u{2212}3–5", "한글", "👨‍👩‍👧, ¥5"])
  func beside(text: String) {
    let characters = text.reduce(0) { $0 + style.width(of: String($1)) }
    #expect((style.width(of: text) - characters).magnitude < 1e-9)
  }

  @Test("an emoji of several scalars is one em wide")
  func emoji() {
    #expect(style.width(of: "👨‍👩‍👧") == 103)
  }

  @Test("width grows with the font size and with weight")
  func sizes() {
    #expect(TextStyle(fontSize: 50).width(of: "GDP 增速") * 2 == style.width(of: "GDP 增速"))
    #expect(TextStyle(fontSize: 100, isBold: true).width(of: "a") > style.width(of: "a"))
  }

  @Test("empty text has no width")
  func empty() {
    #expect(style.width(of: "") == 0)
  }
}
