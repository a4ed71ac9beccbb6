extension SmallMultiples {
  /// Draws one panel into its place.
  struct PanelLayout {
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
      let marks = extent.series[index].map(mark)
      let segments = LineChart.Segments(marks)
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
        breaks: segments.breaks.map { .vertical(x: x($0), from: plot.y, to: plot.maxY) },
        marks: labelled(marks.compactMap { $0 }))
    }

    private func mark(_ point: LineChart.DataPoint) -> LineChart.Mark? {
      point.value.map { value in
        let center = Point(x: x(point.time), y: y(value.middle))
        return LineChart.Mark(
          center: center, kind: point.kind, time: point.time, text: point.label ?? frame.format(value), label: nil,
          interval: IntervalBar(value, x: center.x, on: y))
      }
    }

    /// The same marks, the last one with a label.
    private func labelled(_ marks: [LineChart.Mark]) -> [LineChart.Mark] {
      guard var last = marks.last else { return [] }
      let others = marks.dropLast()
      last.label = lastLabel(last.text, at: last.center, after: others.last?.center)
      return others + [last]
    }

    private var baseLine: Line? {
      let base = spec.axis == .indexed ? 100.0 : 0
      return y.domain.contains(base) ? .horizontal(y: y(base), from: plot.x, to: plot.maxX) : nil
    }

    private var yTicks: [AxisTick] {
      let style = spec.style.small
      let (room, end) = (frame.axisWidth - spec.style.gap, plot.x - spec.style.gap)
      var ticks = frame.axis.ticks.map { tick in
        let y = y(tick.value)
        return AxisTick(
          value: tick.value, line: .horizontal(y: y, from: plot.x, to: plot.maxX),
          label: isFirst ? Label(fitting: tick.text, to: room, x: end, middle: y, anchor: .end, style: style) : nil)
      }
      ticks.declutter(in: Declutter.endsFirst(ticks.count))
      return ticks
    }

    private var xTicks: [AxisTick] {
      let style = spec.style.small
      let baseline = plot.maxY + spec.style.gap + style.ascent
      var ticks = timeTicks.map { tick in
        let x = x(tick.time)
        return AxisTick(
          value: tick.time, line: .vertical(x: x, from: plot.maxY, to: plot.maxY + spec.style.gap / 2),
          label: .centered(tick.text, x: x, baseline: baseline, within: plot.x...plot.maxX, style: style))
      }
      ticks.declutter(in: Declutter.endsFirst(ticks.count), gap: spec.style.gap)
      return ticks
    }

    /// Every year of annual data, so that the first and the last can be named; round times of others and of long ones.
    private var timeTicks: [TimeScale.Tick] {
      let years = extent.times
      let isShort = extent.isAnnual && years.upperBound - years.lowerBound <= 30
      let widest = spec.style.small.width(of: extent.isAnnual ? "2020" : "2020-12")
      return x.ticks(spacing: isShort ? 0 : widest + spec.style.gap, wholeYears: extent.isAnnual)
    }

    /// Above the mark, or below it if the line comes from above and there is room.
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
