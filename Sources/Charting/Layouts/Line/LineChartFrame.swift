extension LineChart {
  /// The plot, the scales and the axes: all that is fixed before the lines are drawn.
  struct Frame {
    let size: Size
    let plot: Rect
    let x: TimeScale
    let y: ValueScale
    let yTicks: [AxisTick]
    let faintLines: [Line]
    let xTicks: [AxisTick]
    let format: NumberFormat
    /// The room right of the plot for names.
    let endLabelWidth: Double

    init(_ spec: Spec, extent: Extent, width: Double) {
      let style = spec.style
      let height = max(spec.height ?? min(max(width * 0.56, 220), 400), 120)
      let targetRoom = spec.target.map { $0.label.isEmpty ? 0 : style.label.lineAdvance } ?? 0
      let top = style.small.lineAdvance + style.gap + targetRoom
      let bottom = height - style.small.lineAdvance - style.gap
      let format = spec.format ?? .fitting(extent.all)
      let axis = ValueAxis(
        spec.valueScale, covering: extent.values, format: format,
        count: Ticks.count(length: bottom - top, fontSize: style.small.fontSize))
      let values = axis.ticks.map { style.small.width(of: $0.text) }.max() ?? 0
      let axisWidth = min(values + style.gap, width * 0.3)
      let names = spec.series.map { style.label.width(of: $0.name) }.max() ?? 0
      let endWidth = names > 0 ? min(names + 2 * style.gap, width * 0.3) : 0
      let inset = style.markRadius * 2

      self.format = format
      endLabelWidth = endWidth
      size = Size(width: width, height: height)
      plot = Rect(x: axisWidth, y: top, width: width - axisWidth - max(endWidth, style.gap), height: bottom - top)
      x = TimeScale(domain: extent.times, from: plot.x + inset, to: plot.maxX - inset)
      y = axis.scale(from: plot.maxY, to: plot.y)
      yTicks = Self.yTicks(axis, scale: y, plot: plot, style: style)
      faintLines = axis.faint.map { [y, plot] in .horizontal(y: y($0), from: plot.x, to: plot.maxX) }
      xTicks = Self.xTicks(x, plot: plot, width: width, wholeYears: extent.isAnnual, style: style)
    }

    private static func yTicks(
      _ axis: ValueAxis, scale: ValueScale, plot: Rect, style: ChartStyle
    ) -> [AxisTick] {
      var ticks = axis.ticks.map { tick in
        let (room, y) = (plot.x - style.gap, scale(tick.value))
        return AxisTick(
          value: tick.value, line: .horizontal(y: y, from: plot.x, to: plot.maxX),
          label: Label(fitting: tick.text, to: room, x: room, middle: y, anchor: .end, style: style.small))
      }
      let height = style.small.lineAdvance
      // On a logarithmic axis labels may be closer than lines of text.
      ticks.declutter(in: axis.labelOrder) { label in
        Rect(x: label.box.x, y: label.box.midY - height / 2, width: label.box.width, height: height)
      }
      return ticks
    }

    private static func xTicks(
      _ scale: TimeScale, plot: Rect, width: Double, wholeYears: Bool, style: ChartStyle
    ) -> [AxisTick] {
      let spacing = style.small.width(of: wholeYears ? "2020" : "2020-12") + 2 * style.gap
      let baseline = plot.maxY + style.gap + style.small.ascent
      var ticks = scale.ticks(spacing: spacing, wholeYears: wholeYears).map { tick in
        let x = scale(tick.time)
        return AxisTick(
          value: tick.time, line: .vertical(x: x, from: plot.maxY, to: plot.maxY + style.gap / 2),
          label: .centered(tick.text, x: x, baseline: baseline, within: 0...width, style: style.small))
      }
      ticks.declutter(in: Declutter.endsFirst(ticks.count))
      return ticks
    }
  }
}
