import Charting
import Testing

@Suite struct LineBreakingTests {
  let style = TextStyle(fontSize: 10)

  @Test("Chinese text breaks anywhere between ideographs")
  func chinese() {
    #expect(style.lines(of: "新能源汽车产业", width: 42) == ["新能源汽", "车产业"])
  }

  @Test("no line begins with a stop or a closing bracket")
  func stops() {
    #expect(style.lines(of: "新能源汽，车", width: 42) == ["新能源", "汽，车"])
    #expect(style.lines(of: "新（能源）车", width: 42) == ["新（能", "源）车"])
  }

  @Test("no line ends with an opening bracket")
  func brackets() {
    #expect(style.lines(of: "新能源（汽车）", width: 42) == ["新能源", "（汽车）"])
  }

  @Test("a number stays with its unit")
  func units() {
    #expect(style.lines(of: "产值达到1000亿元", width: 62) == ["产值达到", "1000亿元"])
  }

  @Test("Latin words break at spaces, which lines do not end with")
  func latin() {
    #expect(style.lines(of: "smart cars and parts", width: 62) == ["smart cars", "and parts"])
  }

  @Test("a word wider than a line is cut between syllables, with a hyphen")
  func longWord() {
    #expect(style.lines(of: "Gongzhuling", width: 48) == ["Gongzhu-", "ling"])
    #expect(style.lines(of: "Kuancheng District", width: 40) == ["Kuan-", "cheng", "District"])
    let lines = style.lines(of: "Donaudampfschifffahrtsgesellschaft", width: 60)
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("-") })
    #expect(lines.joined().replacing("-", with: "") == "Donaudampfschifffahrtsgesellschaft")
    #expect(lines.allSatisfy { style.fits($0, in: 60) })
  }

  @Test("the last line allowed is cut with an ellipsis")
  func maximum() {
    #expect(style.lines(of: "新能源汽车产业集群", width: 42, maximumLines: 2) == ["新能源汽", "车产业…"])
    #expect(style.lines(of: "新能源汽车", width: 42, maximumLines: 1) == ["新能源…"])
  }

  @Test("balanced lines are as even as they can be, and no more")
  func balanced() {
    #expect(style.balancedLines(of: "长春新区", width: 32) == ["长春", "新区"])
    #expect(style.balancedLines(of: "长春新区", width: 42) == ["长春新区"])
    #expect(style.balancedLines(of: "新能源汽车产业集群", width: 42, maximumLines: 2) == ["新能源汽", "车产业…"])
    #expect(style.balancedLines(of: "Kuancheng District", width: 70) == ["Kuancheng", "District"])
  }

  @Test("no line is wider than allowed", arguments: Array(stride(from: 24.0, through: 200, by: 11)))
  func widths(width: Double) {
    let text = "到2025年，GDP突破9000亿元，“专精特新”企业达到1000户；R&D投入强度（占比）提高至2.8%以上。"
    let lines = style.lines(of: text, width: width)
    #expect(lines.joined() == text)
    #expect(lines.allSatisfy { style.fits($0, in: width) })
  }

  @Test("even no room at all ends, one character to a line")
  func noRoom() {
    #expect(style.lines(of: "长春", width: 0) == ["长", "春"])
  }

  @Test("blank text has no lines", arguments: ["", "  ", "\n"])
  func blank(text: String) {
    #expect(style.lines(of: text, width: 50).isEmpty)
  }
}
