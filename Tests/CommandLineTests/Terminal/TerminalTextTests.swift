import Testing

@testable import jindu

@Suite("Texts on a terminal")
struct TerminalTextTests {
  @Test("the width counts cells", arguments: [("abc", 3), ("企业", 4), ("●", 1), ("3岁，", 5), ("e\u{301}", 1), ("", 0)])
  func width(text: String, cells: Int) {
    #expect(text.displayWidth == cells)
  }

  @Test(
    "a text that is too long is cut and ends with an ellipsis",
    arguments: [(8, "地区生产"), (7, "地区生…"), (6, "地区…"), (2, "…"), (20, "地区生产")])
  func cut(width: Int, text: String) {
    #expect("地区生产".cut(to: width) == text)
    #expect("地区生产".cut(to: width).displayWidth <= width)
  }

  @Test("parts of a sentence stay whole when it is wrapped")
  func wrapping() {
    let parts = ["binding: 3 in all, 1 with data:", "lag 1,", "no-data 2"]
    #expect(parts.wrapped(to: 80, separator: " ", indent: 2) == ["binding: 3 in all, 1 with data: lag 1, no-data 2"])
    #expect(
      parts.wrapped(to: 40, separator: " ", indent: 2) == ["binding: 3 in all, 1 with data: lag 1,", "  no-data 2"])
  }
}
