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
    let format: NumberText
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
      let axisWidth = min((axis.ticks.map { style.small.width(of: $0.text) }.max() ?? 0) + style.gap, width * 0.3)
      let names = spec.series.map { style.label.width(of: $0.label) }.max() ?? 0
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
      let labels = axis.ticks.map { tick in
        let text = style.small.ellipsized(tick.text, to: plot.x - style.gap)
        return Label(text, x: plot.x - style.gap, middle: scale(tick.value), anchor: .end, style: style.small)
      }
      // On a logarithmic axis labels may stand closer than lines of text do.
      let lines = labels.map { label in
        Rect(
          x: label.box.x, y: label.box.midY - style.small.lineAdvance / 2, width: label.box.width,
          height: style.small.lineAdvance)
      }
      let kept = Declutter.kept(lines, priority: axis.labelOrder)
      return axis.ticks.indices.map { index in
        let y = scale(axis.ticks[index].value)
        return AxisTick(
          value: axis.ticks[index].value, line: .horizontal(y: y, from: plot.x, to: plot.maxX),
          label: kept.contains(index) ? labels[index] : nil)
      }
    }

    private static func xTicks(
      _ scale: TimeScale, plot: Rect, width: Double, wholeYears: Bool, style: ChartStyle
    ) -> [AxisTick] {
      let spacing = style.small.width(of: wholeYears ? "2020" : "2020-12") + 2 * style.gap
      let ticks = scale.ticks(spacing: spacing, wholeYears: wholeYears)
      let baseline = plot.maxY + style.gap + style.small.ascent
      let labels = ticks.map {
        Label.centered($0.text, x: scale($0.time), baseline: baseline, within: 0...width, style: style.small)
      }
      let kept = Declutter.kept(labels.map(\.box), priority: Declutter.endsFirst(labels.count))
      return ticks.indices.map { index in
        let line = Line.vertical(x: scale(ticks[index].time), from: plot.maxY, to: plot.maxY + style.gap / 2)
        return AxisTick(value: ticks[index].time, line: line, label: kept.contains(index) ? labels[index] : nil)
      }
    }
  }
}
