extension LineChart {
  /// Lays the chart out at `width` px.
  ///
  /// - Throws: `ChartError` if there is no value at all, or if a number cannot be drawn.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    let frame = Frame(spec, extent: try Extent(spec), width: width)
    let asOf = spec.asOf.map { markedLine($0, frame, spec.style) }
    let lines = spec.series.map { $0.placed(in: frame) }
    let marks = boxes(of: lines, spec.style)
    let target = spec.target.map {
      targetGeometry($0, frame, avoiding: marks + (asOf?.label.map { [$0.box] } ?? []), spec.style)
    }
    let ends = endLabels(spec, lines, frame)
    let taken = [target?.label?.box, asOf?.label?.box].compactMap { $0 } + ends.compactMap { $0?.label.box }
    let labels = valueLabels(lines, frame, avoiding: taken + marks, spec.style)
    let zero = frame.y.domain.contains(0) ? frame.y(0) : nil
    return Geometry(
      size: frame.size, plot: frame.plot, yTicks: frame.yTicks, faintLines: frame.faintLines,
      xTicks: frame.xTicks,
      zeroLine: zero.map { Line.horizontal(y: $0, from: frame.plot.x, to: frame.plot.maxX) },
      series: spec.series.indices.map { index in
        seriesGeometry(spec, index, lines[index], frame, labels: labels[index], endLabel: ends[index])
      },
      target: target, path: path(spec.path, frame), asOf: asOf, format: frame.format)
  }

  /// What the marks and the bars of their intervals cover.
  private static func boxes(of lines: [[PlacedPoint]], _ style: ChartStyle) -> [Rect] {
    let radius = style.markRadius
    var boxes: [Rect] = []
    for case let mark? in lines.joined().lazy.map(\.mark) {
      let center = mark.center
      boxes.append(Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius))
      guard let interval = mark.interval else { continue }
      boxes.append(Rect(x: center.x - 1, y: interval.top, width: 2, height: interval.bottom - interval.top))
    }
    return boxes
  }

  private static func seriesGeometry(
    _ spec: Spec, _ index: Int, _ points: [PlacedPoint], _ frame: Frame, labels: [Label?], endLabel: EndLabel?
  ) -> SeriesGeometry {
    let series = spec.series[index]
    let segments = Segments(points, greatestGap: spec.greatestGap)
    let marks = zip(points, labels).compactMap { point, label in
      point.mark.map {
        Mark(
          center: $0.center, kind: point.kind, time: point.time, text: $0.text, label: label, interval: $0.interval)
      }
    }
    return SeriesGeometry(
      id: series.id, index: index, isFocused: series.isFocused, segments: segments.segments, marks: marks,
      breaks: segments.breaks.map { .vertical(x: frame.x($0), from: frame.plot.y, to: frame.plot.maxY) },
      endLabel: endLabel)
  }

  private static func path(_ points: [PathPoint], _ frame: Frame) -> String? {
    let ascending = points.sorted { $0.time < $1.time }
    let text = PathBuilder.polyline(ascending.map { Point(x: frame.x($0.time), y: frame.y($0.value)) })
    return text.isEmpty ? nil : text
  }

  /// The target with its label above, or below where that is not free.
  private static func targetGeometry(
    _ target: Target, _ frame: Frame, avoiding taken: [Rect], _ style: ChartStyle
  ) -> TargetGeometry {
    let center = Point(x: frame.x(target.time), y: frame.y(target.value.middle))
    let bar = IntervalBar(target.value, x: center.x, on: frame.y)
    let distance = style.markRadius + style.gap
    let above = (bar?.top ?? center.y) - distance
    let below = (bar?.bottom ?? center.y) + distance + style.label.ascent
    let labels = [above, below].map { baseline in
      Label.centered(
        target.label, x: center.x, baseline: baseline, within: frame.plot.x...frame.plot.maxX, style: style.label)
    }
    let free = labels.first { label in
      label.box.y >= 0 && label.box.maxY <= frame.plot.maxY && !taken.contains(where: label.box.overlaps)
    }
    return TargetGeometry(
      center: center, interval: bar,
      label: target.label.isEmpty ? nil : free ?? labels.first)
  }

  private static func markedLine(_ mark: TimeMark, _ frame: Frame, _ style: ChartStyle) -> MarkedLine {
    let x = frame.x(mark.time)
    let label = Label.centered(
      mark.label, x: x, baseline: style.small.ascent, within: frame.plot.x...frame.size.width, style: style.small)
    return MarkedLine(
      line: .vertical(x: x, from: frame.plot.y, to: frame.plot.maxY), label: mark.label.isEmpty ? nil : label)
  }
}
