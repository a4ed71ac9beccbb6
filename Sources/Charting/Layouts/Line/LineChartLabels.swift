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

    // The entries are in the order of lines and points, which decides between equal ranks.
    let ranks = entries.map { rank($0.point, lines[$0.line].count) }
    var room = Declutter.Room(avoiding: taken)
    for index in entries.indices.sorted(by: { (ranks[$0], $0) < (ranks[$1], $1) }) {
      let (line, point) = entries[index]
      result[line][point] = valueLabel(lines[line], point, frame, in: &room, style)
    }
    return result
  }

  /// The latest value matters most, then the first, then the later ones.
  private static func rank(_ index: Int, _ count: Int) -> Int {
    index == count - 1 ? 0 : index == 0 ? 1 : 1 + count - index
  }

  /// The value in the first place that is free: above the mark, below it or higher, and first where the line is not in
  /// the way.
  private static func valueLabel(
    _ points: [PlacedPoint], _ index: Int, _ frame: Frame, in room: inout Declutter.Room, _ style: ChartStyle
  ) -> Label? {
    guard let mark = points[index].mark else { return nil }
    let distance = style.markRadius + 3
    let above = (mark.interval?.top ?? mark.center.y) - distance - style.small.descent
    let below = (mark.interval?.bottom ?? mark.center.y) + distance + style.small.ascent
    let label = Label.centered(
      mark.text, x: mark.center.x, baseline: above, within: frame.plot.x...frame.plot.maxX, style: style.small)
    let before = index > 0 ? leg(from: mark, to: points[index - 1]) : nil
    let after = index + 1 < points.count ? leg(from: mark, to: points[index + 1]) : nil
    for mayBeCrossed in [false, true] {
      for baseline in [above, below, above - style.small.fontSize] {
        let place = label.at(baseline: baseline, style: style.small)
        guard place.box.y >= 0, place.box.maxY <= frame.plot.maxY else { continue }
        let isCrossed = before?.crosses(place.box) == true || after?.crosses(place.box) == true
        if isCrossed == mayBeCrossed, room.take(place.box) { return place }
      }
    }
    return nil
  }

  /// The piece of the line that leads from `mark` to a point beside it.
  private static func leg(from mark: PlacedMark, to point: PlacedPoint) -> Line? {
    point.mark.map { Line(from: mark.center, to: $0.center) }
  }
}
