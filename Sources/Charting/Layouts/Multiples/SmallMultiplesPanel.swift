extension SmallMultiples {
  /// Draws one panel into its place.
  struct Panelling {
    private let spec: Spec
    private let frame: Frame
    private let extent: Extent
    private let plot: Rect
    private let isFirst: Bool
    private let x: TimeScale
    private let y: ValueScale

    init(_ spec: Spec, _ frame: Frame, _ extent: Extent, plot: Rect, isFirst: Bool) {
      self.spec = spec
      self.frame = frame
      self.extent = extent
      self.plot = plot
      self.isFirst = isFirst
      let inset = 2 * spec.style.markRadius
      x = TimeScale(domain: extent.times, from: plot.x + inset, to: plot.maxX - inset)
      y = frame.axis.scale(from: plot.maxY, to: plot.y)
    }

    func geometry(of index: Int, title: [String], headBottom: Double) -> PanelGeometry {
      let style = spec.style
      let panel = spec.panels[index]
      let points = extent.series[index]
      let segments = LineChart.Segments(
        points.map { point in
          let mark = place(point).map { LineChart.PlacedMark(center: $0, interval: nil, text: "") }
          return LineChart.PlacedPoint(time: point.time, kind: point.kind, mark: mark)
        }, greatestGap: nil)
      let caption = style.small.ellipsized(panel.caption, to: plot.width)
      return PanelGeometry(
        id: panel.id,
        // Titles of one row end on one line, next to what they name.
        title: Label.block(
          title, x: plot.x,
          firstBaseline: headBottom - Double(title.count) * style.label.lineAdvance + style.label.ascent,
          style: style.label),
        caption: panel.caption.isEmpty
          ? nil : Label(caption, x: plot.x, baseline: headBottom + style.small.ascent, style: style.small),
        plot: plot, yTicks: yTicks, xTicks: xTicks, baseLine: baseLine, segments: segments.segments,
        breaks: segments.breaks.map { .vertical(x: x($0), from: plot.y, to: plot.maxY) }, marks: marks(points))
    }

    private func place(_ point: LineChart.DataPoint) -> Point? {
      point.value.map { Point(x: x(point.time), y: y($0.middle)) }
    }

    private var baseLine: Line? {
      let base = spec.axis == .indexed ? 100.0 : 0
      return y.domain.contains(base) ? .horizontal(y: y(base), from: plot.x, to: plot.maxX) : nil
    }

    private var yTicks: [AxisTick] {
      let style = spec.style.small
      let labels = frame.axis.ticks.map { tick in
        Label(
          style.ellipsized(tick.text, to: frame.axisWidth - spec.style.gap), x: plot.x - spec.style.gap,
          middle: y(tick.value), anchor: .end, style: style)
      }
      let kept = isFirst ? Declutter.kept(labels.map(\.box), priority: Declutter.endsFirst(labels.count)) : []
      return labels.indices.map { index in
        let value = frame.axis.ticks[index].value
        return AxisTick(
          value: value, line: .horizontal(y: y(value), from: plot.x, to: plot.maxX),
          label: kept.contains(index) ? labels[index] : nil)
      }
    }

    private var xTicks: [AxisTick] {
      let style = spec.style.small
      let ticks = timeTicks
      let labels = ticks.map { tick in
        Label.centered(
          tick.text, x: x(tick.time), baseline: plot.maxY + spec.style.gap + style.ascent, within: plot.x...plot.maxX,
          style: style)
      }
      let kept = Declutter.kept(
        labels.map(\.box), priority: Declutter.endsFirst(labels.count), gap: spec.style.gap)
      return ticks.indices.map { index in
        let line = Line.vertical(x: x(ticks[index].time), from: plot.maxY, to: plot.maxY + spec.style.gap / 2)
        return AxisTick(value: ticks[index].time, line: line, label: kept.contains(index) ? labels[index] : nil)
      }
    }

    /// Every year of annual data, so that the first and the last can be named; round times of others and of long ones.
    private var timeTicks: [TimeScale.Tick] {
      let years = extent.times
      let isShort = extent.isAnnual && years.upperBound - years.lowerBound <= 30
      let widest = spec.style.small.width(of: extent.isAnnual ? "2020" : "2020-12")
      return x.ticks(spacing: isShort ? 0 : widest + spec.style.gap, wholeYears: extent.isAnnual)
    }

    private func marks(_ points: [LineChart.DataPoint]) -> [LineChart.Mark] {
      let known = points.compactMap { point in
        point.value.flatMap { value in place(point).map { (point: point, value: value, center: $0) } }
      }
      return known.indices.map { index in
        let entry = known[index]
        let text = entry.point.label ?? frame.format(entry.value)
        let isLast = index == known.count - 1
        return LineChart.Mark(
          center: entry.center, kind: entry.point.kind, time: entry.point.time, text: text,
          label: isLast ? lastLabel(text, at: entry.center, after: index > 0 ? known[index - 1].center : nil) : nil,
          interval: IntervalBar(entry.value, x: entry.center.x, on: y))
      }
    }

    /// Above the mark, or below it where the line comes from above and there is room.
    private func lastLabel(_ text: String, at center: Point, after previous: Point?) -> Label {
      let style = spec.style.small
      let distance = spec.style.markRadius + 3
      let options = [center.y - distance - style.descent, center.y + distance + style.ascent].map { baseline in
        Label.centered(text, x: center.x, baseline: baseline, within: plot.x...plot.maxX, style: style)
      }
      let inside = options.filter { $0.box.maxY <= plot.maxY }
      let isFree = { (label: Label) in previous.map { Line(from: $0, to: center).crosses(label.box) } != true }
      return inside.first(where: isFree) ?? options[0]
    }
  }
}
