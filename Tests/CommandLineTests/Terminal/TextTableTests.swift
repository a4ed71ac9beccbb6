import Testing

@testable import jindu

@Suite("Tables on a terminal")
struct TextTableTests {
  private let table = TextTable(
    columns: [.init(title: "判定"), .init(title: "indicator", isFlexible: true), .init(title: "年")],
    rows: [
      [.init("● 完成", style: .green), .init("企业数"), .init("2025")],
      [.init("○ 无数据", style: .faint), .init("地区生产总值增速和劳动生产率"), .init("")],
    ])

  @Test("columns are as wide as their widest text, where a Chinese character takes two cells")
  func alignment() {
    #expect(
      table.lines(width: 80, color: false) == [
        "判定      indicator                     年",
        "● 完成    企业数                        2025",
        "○ 无数据  地区生产总值增速和劳动生产率",
      ])
  }

  @Test("where a line is too short, only the flexible column is cut, never through a character")
  func truncation() {
    #expect(
      table.lines(width: 26, color: false) == [
        "判定      indicator   年", "● 完成    企业数      2025", "○ 无数据  地区生产…",
      ])
  }

  @Test("a column keeps a few cells, however short the line")
  func leastWidth() {
    #expect(table.lines(width: 1, color: false)[2] == "○ 无数据  地区…")
  }

  @Test("colour changes nothing but the colour")
  func color() {
    let plain = table.lines(width: 30, color: false)
    let painted = table.lines(width: 30, color: true)
    #expect(painted[1].hasPrefix("\u{1B}[32m● 完成\u{1B}[0m "))
    #expect(painted.map { $0.replacing(/\x{1B}\[\d+m/, with: "") } == plain)
  }

  @Test("a line break or an escape sequence in a text does no harm")
  func controls() {
    #expect(TextTable.Cell("企业\n\u{1B}[31m数").text == "企业  [31m数")
  }
}
