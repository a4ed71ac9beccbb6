extension LineChart {
  /// The names at the lines' ends, by series; nil where there is none or no room.
  static func endLabels(_ spec: Spec, _ lines: [[Mark?]], _ frame: Frame) -> [EndLabel?] {
    var labels = [EndLabel?](repeating: nil, count: spec.series.count)
    guard spec.series.contains(where: { !$0.label.isEmpty }) else { return labels }
    let style = spec.style
    let ends = zip(spec.series, lines).map { series, marks in
      series.label.isEmpty ? nil : marks.last { $0 != nil }??.center
    }
    let named = ends.indices.filter { ends[$0] != nil }
    let items = named.map {
      EndLabels.Item(y: ends[$0]?.y ?? 0, isFocused: spec.series[$0].isFocused)
    }
    let places = EndLabels.places(items, height: style.label.lineAdvance, within: 0...frame.size.height)
    for (item, index) in named.enumerated() {
      guard let y = places[item], let end = ends[index] else { continue }
      labels[index] = endLabel(spec.series[index].label, from: end, y: y, frame, style)
    }
    return labels
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

  /// Writes the values beside the marks; only for two series of together 20 points at most, which is as much as can
  /// be read.
  static func writeValues(
    at lines: inout [[Mark?]], _ frame: Frame, in room: inout Declutter.Room, _ style: ChartStyle
  ) {
    guard lines.count <= 2, lines.reduce(0, { $0 + $1.count }) <= 20 else { return }
    for rank in 0..<(lines.reduce(0) { max($0, $1.count) }) {
      for line in lines.indices where rank < lines[line].count {
        let point = place(ofRank: rank, in: lines[line].count)
        guard let label = valueLabel(lines[line], point, frame, in: &room, style) else { continue }
        lines[line][point]?.label = consume label
      }
    }
  }

  /// The latest value matters most, then the first, then the later ones.
  private static func place(ofRank rank: Int, in count: Int) -> Int {
    rank == 0 ? count - 1 : rank == 1 ? 0 : count - rank
  }

  /// The value in the first place that is free: above the mark, below it or higher, and first where the line is not in
  /// the way.
  private static func valueLabel(
    _ marks: [Mark?], _ index: Int, _ frame: Frame, in room: inout Declutter.Room, _ style: ChartStyle
  ) -> Label? {
    guard let (center, interval, text) = marks[index].map({ ($0.center, $0.interval, $0.text) }) else { return nil }
    let distance = style.markRadius + 3
    let above = (interval?.top ?? center.y) - distance - style.small.descent
    let below = (interval?.bottom ?? center.y) + distance + style.small.ascent
    let label = Label.centered(
      text, x: center.x, baseline: above, within: frame.plot.x...frame.plot.maxX, style: style.small)
    let (before, after) = (leg(from: center, to: index - 1, of: marks), leg(from: center, to: index + 1, of: marks))

    func takes(_ baseline: Double, crossed: Bool) -> Bool {
      let box = label.box.at(y: baseline - style.small.ascent)
      guard box.y >= 0, box.maxY <= frame.plot.maxY else { return false }
      let isCrossed = before?.crosses(box) == true || after?.crosses(box) == true
      return isCrossed == crossed && room.take(box)
    }
    // Unlike an array it takes no memory of its own.
    let baselines: InlineArray<3, Double> = [above, below, above - style.small.fontSize]
    let free =
      baselines.indices.first { takes(baselines[$0], crossed: false) }
      ?? baselines.indices.first { takes(baselines[$0], crossed: true) }
    return free.map { label.at(baseline: baselines[$0], style: style.small) }
  }

  /// The piece of the line that leads from `center` to the mark at `index`, if there is one.
  private static func leg(from center: Point, to index: Int, of marks: [Mark?]) -> Line? {
    guard marks.indices.contains(index) else { return nil }
    return marks[index].map { Line(from: center, to: $0.center) }
  }
}
