extension LineChart {
  /// The names at the lines' ends, by series; nil where there is none or no room.
  static func endLabels(_ spec: Spec, _ lines: [[PlacedPoint]], _ frame: Frame) -> [EndLabel?] {
    let style = spec.style
    let ends = zip(spec.series, lines).map { series, points in
      series.label.isEmpty ? nil : points.last { $0.mark != nil }?.mark?.center
    }
    let named = ends.indices.filter { ends[$0] != nil }
    let items = named.map {
      EndLabels.Item(y: ends[$0]?.y ?? 0, isFocused: spec.series[$0].isFocused)
    }
    let places = EndLabels.places(items, height: style.label.lineAdvance, within: 0...frame.size.height)
    var labels = [EndLabel?](repeating: nil, count: ends.count)
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

  /// The values beside the marks, by series and by point in time; only for two series of together 20 points at most,
  /// which is as much as can be read.
  static func valueLabels(
    _ lines: [[PlacedPoint]], _ frame: Frame, avoiding taken: [Rect], _ style: ChartStyle
  ) -> [[Label?]] {
    var result = lines.map { [Label?](repeating: nil, count: $0.count) }
    let entries = lines.indices.flatMap { line in lines[line].indices.map { (line: line, point: $0) } }
    guard lines.count <= 2, entries.count <= 20 else { return result }

    let options = entries.map { valueLabels(lines[$0.line], $0.point, frame, style) }
    let ranks = entries.map { rank($0.point, lines[$0.line].count) }
    // The entries are in the order of lines and points, which decides between equal ranks.
    let priority = entries.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    let places = Declutter.places(options.map { $0.map(\.box) }, priority: priority, avoiding: taken)
    for (index, option) in places {
      result[entries[index].line][entries[index].point] = options[index][option]
    }
    return result
  }

  /// The latest value matters most, then the first, then the later ones.
  private static func rank(_ index: Int, _ count: Int) -> Int {
    index == count - 1 ? 0 : index == 0 ? 1 : 1 + count - index
  }

  /// The places for a value that lie in the plot: above the mark, below it or higher, first where the line is not in the way.
  private static func valueLabels(
    _ points: [PlacedPoint], _ index: Int, _ frame: Frame, _ style: ChartStyle
  ) -> [Label] {
    guard let mark = points[index].mark else { return [] }
    let distance = style.markRadius + 3
    let above = (mark.interval?.top ?? mark.center.y) - distance - style.small.descent
    let below = (mark.interval?.bottom ?? mark.center.y) + distance + style.small.ascent
    let label = Label.centered(
      mark.text, x: mark.center.x, baseline: above, within: frame.plot.x...frame.plot.maxX, style: style.small)
    let labels = [
      label, label.at(baseline: below, style: style.small),
      label.at(baseline: above - style.small.fontSize, style: style.small),
    ]
    .filter { $0.box.y >= 0 && $0.box.maxY <= frame.plot.maxY }
    let before = index > 0 ? points[index - 1].mark : nil
    let after = index + 1 < points.count ? points[index + 1].mark : nil
    let isCrossed = labels.map { label in
      [before, after].contains { $0.map { Line(from: mark.center, to: $0.center).crosses(label.box) } ?? false }
    }
    return zip(labels, isCrossed).filter { !$1 }.map(\.0) + zip(labels, isCrossed).filter(\.1).map(\.0)
  }
}
