import Charting
import Testing

@Suite struct LegendTests {
  private let entries = [
    Legend.Entry("a", "有数据"), Legend.Entry("b", "还没有数据的目标"), Legend.Entry("c", "目标"),
  ]

  @Test("entries stand side by side where there is room")
  func oneRow() throws {
    let legend = try Legend.layout(entries, width: 680)
    #expect(Set(legend.entries.map(\.label.position.y)).count == 1)
    #expect(legend.entries.map(\.code) == ["a", "b", "c"])
  }

  @Test("entries go on in a new row where there is none, and nothing leaves the width or overlaps")
  func rows() throws {
    let legend = try Legend.layout(entries, width: 160)
    #expect(Set(legend.entries.map(\.label.position.y)).count > 1)
    for entry in legend.entries {
      #expect(entry.label.box.maxX <= 160)
      #expect(!entry.mark.overlaps(entry.label.box))
    }
    #expect(legend.size.height > legend.entries.map(\.mark.maxY).max() ?? 0)
  }

  @Test("a word that is wider than a row is cut")
  func wideWord() throws {
    let legend = try Legend.layout([Legend.Entry("a", "一个比整行还要长得多的说明文字")], width: 100)
    #expect(legend.entries.first?.label.text.hasSuffix("…") == true)
  }

  @Test("a key without entries is an error")
  func empty() {
    #expect(throws: ChartError.noData) { try Legend.layout([], width: 300) }
  }

  @Test("a width that cannot hold a word is refused")
  func tooNarrow() {
    #expect(throws: ChartError.tooNarrow(minimum: Legend.minimumWidth)) { try Legend.layout(entries, width: 20) }
  }
}
