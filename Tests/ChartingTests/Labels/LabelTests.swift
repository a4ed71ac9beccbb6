import Testing

@testable import Charting

@Suite struct LabelTests {
  let style = TextStyle(fontSize: 10)

  @Test("the box stands where the anchor says")
  func anchors() {
    #expect(Label("长春", x: 50, baseline: 20, style: style).box.x == 50)
    #expect(Label("长春", x: 50, baseline: 20, anchor: .end, style: style).box.maxX == 50)
    #expect(Label("长春", x: 50, baseline: 20, anchor: .middle, style: style).box.midX == 50)
  }

  @Test("a centred label keeps inside its bounds at both ends", arguments: [-10.0, 0, 5, 50, 95, 100, 200])
  func centered(x: Double) {
    let label = Label.centered("长春新区", x: x, baseline: 20, within: 0...100, style: style)
    #expect(label.box.x >= 0)
    #expect(label.box.maxX <= 100)
  }

  @Test("a centred label wider than its bounds is cut")
  func cut() {
    #expect(Label.centered("长春新区", x: 10, baseline: 20, within: 0...25, style: style).text == "长…")
  }

  @Test("lines of a block stand one line's height apart around the middle")
  func block() {
    let labels = Label.block(["长", "春"], x: 0, middle: 50, style: style)
    #expect(labels[1].position.y - labels[0].position.y == style.lineAdvance)
    #expect((labels[0].box.midY + labels[1].box.midY) / 2 > 48)
    #expect((labels[0].box.midY + labels[1].box.midY) / 2 < 52)
  }
}
