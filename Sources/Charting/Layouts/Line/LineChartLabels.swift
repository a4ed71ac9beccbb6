extension LineChart {
  /// The names at the lines' ends, by series; nil without a name or room for it.
  static func endLabels(_ spec: Spec, _ lines: [[Mark?]], _ frame: Frame) -> [EndLabel?] {
    let style = spec.style
    let named = zip(spec.series, lines).enumerated().compactMap { index, line in
      let end = line.0.name.isEmpty ? nil : line.1.compactMap { $0 }.last?.center
      return end.map { (index: index, series: line.0, end: $0) }
    }
    let heights = EndLabels.places(
      named.map { EndLabels.Item(y: $0.end.y, isFocused: $0.series.isFocused) }, height: style.label.lineAdvance,
      within: 0...frame.size.height)
    let labels = named.enumerated().compactMap { item, line in
      heights[item].map { (line.index, endLabel(line.series.name, from: line.end, y: $0, frame, style)) }
    }
    let placed = Dictionary(uniqueKeysWithValues: labels)
    return spec.series.indices.map { placed[$0] }
  }

  private static func endLabel(
    _ name: String, from end: Point, y: Double, _ frame: Frame, _ style: ChartStyle
  ) -> EndLabel {
    let x = frame.plot.maxX + style.gap
    let text = style.label.ellipsized(name, to: frame.endLabelWidth - style.gap)
    let label = Label(text, x: x, middle: y, style: style.label)
    let isMoved = (y - end.y).magnitude > style.label.fontSize / 2 || x - end.x > 6 * style.gap
    let leader = Line(from: end, to: Point(x: x - 2, y: y))
    return EndLabel(label: label, leader: isMoved ? leader : nil)
  }

  /// Writes the values beside the marks of up to two series with up to 20 points together: readers cannot follow more.
  static func writeValues(
    at lines: inout [[Mark?]], _ frame: Frame, in room: inout Declutter.Room, _ style: ChartStyle
  ) {
    let counts = lines.map(\.count)
    guard counts.count <= 2, counts.reduce(0, +) <= 20 else { return }
    for rank in 0..<(counts.max() ?? 0) {
      for line in lines.indices where rank < counts[line] {
        let point = place(ofRank: rank, in: counts[line])
        let label = valueLabel(lines[line], point, frame, in: &room, style)
        lines[line][point]?.label = label
      }
    }
  }

  /// The latest value matters most, then the first, then the later ones.
  private static func place(ofRank rank: Int, in count: Int) -> Int {
    rank == 0 ? count - 1 : rank == 1 ? 0 : count - rank
  }

  /// The value in the first free place: above the mark, below it or higher; places that the line does not cross come
  /// first.
  private static func valueLabel(
    _ marks: [Mark?], _ index: Int, _ frame: Frame, in room: inout Declutter.Room, _ style: ChartStyle
  ) -> Label? {
    guard let mark = marks[index] else { return nil }
    let center = mark.center
    let distance = style.markRadius + 3
    let above = (mark.interval?.top ?? center.y) - distance - style.small.descent
    let below = (mark.interval?.bottom ?? center.y) + distance + style.small.ascent
    let label = Label.centered(
      mark.text, x: center.x, baseline: above, within: frame.plot.x...frame.plot.maxX, style: style.small)
    let (before, after) = (leg(from: center, to: index - 1, of: marks), leg(from: center, to: index + 1, of: marks))

    func takes(_ baseline: Double, crossed: Bool) -> Bool {
      let box = label.box.at(y: baseline - style.small.ascent)
      guard box.y >= 0, box.maxY <= frame.plot.maxY else { return false }
      let isCrossed = before?.crosses(box) == true || after?.crosses(box) == true
      return isCrossed == crossed && room.take(box)
    }
    let baselines = [above, below, above - style.small.fontSize]
    let free = baselines.first { takes($0, crossed: false) } ?? baselines.first { takes($0, crossed: true) }
    return free.map { label.at(baseline: $0, style: style.small) }
  }

  /// The piece of the line that leads from `center` to the mark at `index`, if there is one.
  private static func leg(from center: Point, to index: Int, of marks: [Mark?]) -> Line? {
    guard marks.indices.contains(index) else { return nil }
    return marks[index].map { Line(from: center, to: $0.center) }
  }
}
