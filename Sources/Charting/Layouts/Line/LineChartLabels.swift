extension LineChart {
  /// The names at the lines' ends, by series; nil where there is none or no room.
  static func endLabels(_ spec: Spec, _ frame: Frame) -> [EndLabel?] {
    let style = spec.style
    let ends = spec.series.map { series in
      series.label.isEmpty ? nil : series.ascending.compactMap { frame.place($0) }.last
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
  static func valueLabels(_ spec: Spec, _ frame: Frame, avoiding taken: [Rect]) -> [[Label?]] {
    let series = spec.series.map(\.ascending)
    var result = series.map { [Label?](repeating: nil, count: $0.count) }
    let entries = series.indices.flatMap { line in series[line].indices.map { (line: line, point: $0) } }
    guard series.count <= 2, entries.count <= 20 else { return result }

    let marks = entries.flatMap { markBoxes(series[$0.line][$0.point], frame, spec.style) }
    let options = entries.map { valueLabels(series[$0.line], $0.point, frame, spec.style) }
    let priority = entries.indices.sorted { left, right in
      let (left, right) = (entries[left], entries[right])
      return (rank(left.point, series[left.line].count), left.line, left.point)
        < (rank(right.point, series[right.line].count), right.line, right.point)
    }
    let places = Declutter.places(options.map { $0.map(\.box) }, priority: priority, avoiding: taken + marks)
    for (index, option) in places {
      result[entries[index].line][entries[index].point] = options[index][option]
    }
    return result
  }

  /// The latest value matters most, then the first, then the later ones.
  private static func rank(_ index: Int, _ count: Int) -> Int {
    index == count - 1 ? 0 : index == 0 ? 1 : 1 + count - index
  }

  /// What a value's mark and its interval's bar cover.
  static func markBoxes(_ point: DataPoint, _ frame: Frame, _ style: ChartStyle) -> [Rect] {
    guard let value = point.value, let center = frame.place(point) else { return [] }
    let bar = frame.intervalBar(value, x: center.x).map {
      Rect(x: center.x - 1, y: $0.top, width: 2, height: $0.bottom - $0.top)
    }
    let radius = style.markRadius
    let mark = Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
    return [mark] + (bar.map { [$0] } ?? [])
  }

  /// The places for a value that lie in the plot: above the mark, below it or higher, first where the line is not in the way.
  private static func valueLabels(
    _ points: [DataPoint], _ index: Int, _ frame: Frame, _ style: ChartStyle
  ) -> [Label] {
    guard let value = points[index].value, let center = frame.place(points[index]) else { return [] }
    let bar = frame.intervalBar(value, x: center.x)
    let distance = style.markRadius + 3
    let above = (bar?.top ?? center.y) - distance - style.small.descent
    let below = (bar?.bottom ?? center.y) + distance + style.small.ascent
    let neighbours = [index - 1, index + 1].filter(points.indices.contains).compactMap { frame.place(points[$0]) }
    let raised = above - style.small.fontSize
    let labels = [above, below, raised].map {
      Label.centered(
        points[index].label ?? frame.format(value), x: center.x, baseline: $0, within: frame.plot.x...frame.plot.maxX,
        style: style.small)
    }
    .filter { $0.box.y >= 0 && $0.box.maxY <= frame.plot.maxY }
    let isFree = { (label: Label) in !neighbours.contains { Line(from: center, to: $0).crosses(label.box) } }
    return labels.filter(isFree) + labels.filter { !isFree($0) }
  }
}
