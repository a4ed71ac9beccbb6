extension LineChart {
  /// Lays the chart out at `width` px.
  ///
  /// - Throws: `ChartError` if there is no value at all, or if a number cannot be drawn.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    let frame = Frame(spec, extent: try Extent(spec), width: width)
    let asOf = spec.asOf.map { markedLine($0, frame, spec.style) }
    var lines = spec.series.map { $0.placed(in: frame) }
    var room = Declutter.Room(avoiding: boxes(of: lines, spec.style))
    if let box = asOf?.label?.box { room.fill(box) }
    let target = spec.target.map { targetGeometry($0, frame, in: room, spec.style) }
    if let box = target?.label?.box { room.fill(box) }
    let ends = endLabels(spec, lines, frame)
    for end in ends.compactMap({ $0 }) { room.fill(end.label.box) }
    writeValues(at: &lines, frame, in: &room, spec.style)
    let zero = frame.y.domain.contains(0) ? frame.y(0) : nil
    return Geometry(
      size: frame.size, plot: frame.plot, yTicks: frame.yTicks, faintLines: frame.faintLines,
      xTicks: frame.xTicks,
      zeroLine: zero.map { Line.horizontal(y: $0, from: frame.plot.x, to: frame.plot.maxX) },
      series: spec.series.indices.map { index in
        seriesGeometry(spec, index, lines[index], frame, endLabel: ends[index])
      },
      target: target, path: path(spec.path, frame), asOf: asOf)
  }

  /// What the marks and the bars of their intervals cover.
  private static func boxes(of lines: [[Mark?]], _ style: ChartStyle) -> [Rect] {
    let radius = style.markRadius
    return lines.joined().compactMap { $0 }.flatMap { mark in
      let (x, y) = (mark.center.x, mark.center.y)
      let dot = Rect(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
      let bar = mark.interval.map { Rect(x: x - 1, y: $0.top, width: 2, height: $0.bottom - $0.top) }
      return [dot, bar].compactMap { $0 }
    }
  }

  private static func seriesGeometry(
    _ spec: Spec, _ index: Int, _ marks: [Mark?], _ frame: Frame, endLabel: EndLabel?
  ) -> SeriesGeometry {
    let series = spec.series[index]
    let segments = Segments(marks)
    return SeriesGeometry(
      id: series.id, index: index, isFocused: series.isFocused, segments: segments.segments,
      marks: marks.compactMap { $0 },
      breaks: segments.breaks.map { .vertical(x: frame.x($0), from: frame.plot.y, to: frame.plot.maxY) },
      endLabel: endLabel)
  }

  private static func path(_ points: [PathPoint], _ frame: Frame) -> String? {
    let ascending = points.sorted { $0.time < $1.time }
    let text = PathBuilder.polyline(ascending.map { Point(x: frame.x($0.time), y: frame.y($0.value)) })
    return text.isEmpty ? nil : text
  }

  /// The target with its label above, or below if there is no room above.
  private static func targetGeometry(
    _ target: Target, _ frame: Frame, in room: Declutter.Room, _ style: ChartStyle
  ) -> TargetGeometry {
    let center = Point(x: frame.x(target.time), y: frame.y(target.value.middle))
    let bar = IntervalBar(target.value, x: center.x, on: frame.y)
    let distance = style.markRadius + style.gap
    let above = (bar?.top ?? center.y) - distance
    let below = (bar?.bottom ?? center.y) + distance + style.label.ascent
    let label = Label.centered(
      target.label, x: center.x, baseline: above, within: frame.plot.x...frame.plot.maxX, style: style.label)
    let free = [above, below].first { baseline in
      let box = label.box.at(y: baseline - style.label.ascent)
      return box.y >= 0 && box.maxY <= frame.plot.maxY && room.isFree(box)
    }
    return TargetGeometry(
      center: center, interval: bar,
      label: target.label.isEmpty ? nil : label.at(baseline: free ?? above, style: style.label))
  }

  private static func markedLine(_ mark: TimeMark, _ frame: Frame, _ style: ChartStyle) -> MarkedLine {
    let x = frame.x(mark.time)
    let label = Label.centered(
      mark.label, x: x, baseline: style.small.ascent, within: frame.plot.x...frame.size.width, style: style.small)
    return MarkedLine(
      line: .vertical(x: x, from: frame.plot.y, to: frame.plot.maxY), label: mark.label.isEmpty ? nil : label)
  }
}
