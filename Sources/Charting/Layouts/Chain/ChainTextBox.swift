extension ChainDiagram.TextBox {
  /// A box at a place, as high as its text needs.
  init(id: String, title: String, items: [String], x: Double, y: Double, width: Double, style: ChartStyle) {
    let padding = style.gap * 4 / 3
    let room = max(width - 2 * padding, style.label.fontSize)
    let titleLines = style.label.bold.lines(of: title, width: room)
    var baseline = y + padding + style.label.ascent
    self.title = Label.block(titleLines, x: x + padding, firstBaseline: baseline, style: style.label.bold)
    baseline += Double(titleLines.count) * style.label.lineAdvance
    if titleLines.isEmpty { baseline += style.small.ascent - style.label.ascent }
    var blocks: [[Label]] = []
    for item in items {
      let lines = style.small.lines(of: item, width: max(room, style.small.fontSize))
      blocks.append(Label.block(lines, x: x + padding, firstBaseline: baseline, style: style.small))
      baseline += Double(lines.count) * style.small.lineAdvance
    }
    self.id = id
    self.items = blocks
    let bottom = (blocks.last?.last ?? self.title.last)?.box.maxY ?? y + padding
    rect = Rect(x: x, y: y, width: width, height: bottom + padding - y)
  }

  /// The same box, moved down.
  func moved(down distance: Double) -> ChainDiagram.TextBox {
    ChainDiagram.TextBox(
      id: id, rect: Rect(x: rect.x, y: rect.y + distance, width: rect.width, height: rect.height),
      title: title.map { $0.moved(down: distance) }, items: items.map { $0.map { $0.moved(down: distance) } })
  }
}
