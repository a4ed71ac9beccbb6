import Testing

@testable import Charting

@Suite struct LineUnitTests {
  private func texts(_ text: String) -> [String] { LineUnit.units(of: text).map(\.text) }

  @Test("a number, its sign and its unit are one piece")
  func numbers() {
    #expect(texts("达12.5%以上") == ["达", "12.5%", "以", "上"])
    #expect(texts("约1000亿元整") == ["约", "1000亿元", "整"])
    #expect(texts("第一个") == ["第一", "个"])
    #expect(texts("±3个") == ["±3个"])
  }

  @Test("stops and brackets stay with what they belong to")
  func punctuation() {
    #expect(texts("“双碳”，试点") == ["“双", "碳”，", "试", "点"])
  }

  @Test("a word is one piece with the spaces after it, which its width can do without")
  func words() throws {
    #expect(texts("  Red Flag\n车") == ["Red ", "Flag ", "车"])
    let unit = try #require(LineUnit.units(of: "a b").first)
    #expect(unit.width - unit.spaceWidth == GlyphWidth.of("a"))
  }

  @Test("joined the pieces are the text")
  func joined() {
    let text = "到2025年，GDP突破9000亿元，“专精特新”企业达到1000户；R&D投入强度（占比）提高至2.8%以上。"
    #expect(texts(text).joined() == text)
  }

  @Test("blank text has no pieces")
  func blank() {
    #expect(texts(" \n").isEmpty)
  }
}
