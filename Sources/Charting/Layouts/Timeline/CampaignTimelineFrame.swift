extension CampaignTimeline {
  /// The columns, the time axis and the height of a row's marks.
  struct Frame {
    let width: Double
    /// Whether names are above their rows.
    let isStacked: Bool
    let nameWidth: Double
    /// Where the first row begins, under the line's word and the years.
    let top: Double
    let x: TimeScale
    /// The line of the day that the data are as of.
    let asOf: Double?
    /// The end of times that still go on: the day that the data are as of, or the axis' end.
    let now: Double

    init(_ spec: Spec, domain: ClosedRange<Double>, width: Double) {
      let style = spec.style
      // The row of the campaign itself is set bold.
      let names = spec.rows.map { style.label.bold.width(of: $0.name) }.max() ?? 0
      let hasWord = spec.asOf != nil && !spec.asOfLabel.isEmpty
      self.width = width
      isStacked = width < style.narrowWidth
      nameWidth = isStacked ? width : min(names, width * 0.32)
      top = (hasWord ? style.small.lineAdvance : 0) + style.small.lineAdvance + style.gap / 2
      x = TimeScale(domain: domain, from: isStacked ? 1 : nameWidth + 2 * style.gap, to: width - 1)
      asOf = spec.asOf.map(x.callAsFunction)
      now = spec.asOf ?? domain.upperBound
    }

    /// A line at the start of each year, with the year's name in its middle; long axes show every n-th year.
    func years(plot: Rect, style: ChartStyle) -> [AxisTick] {
      let spacing = style.small.width(of: "2020") + style.gap
      let ticks = x.ticks(spacing: spacing, wholeYears: true, naming: .beginning)
      let yearWidth = x(x.linear.domain.lowerBound + 1) - x(x.linear.domain.lowerBound)
      return ticks.map { tick in
        let position = x(tick.time)
        let label = Label(
          tick.text, x: position + yearWidth / 2, baseline: top - style.gap / 2 - style.small.descent,
          anchor: .middle, style: style.small)
        let isInside = tick.time < x.linear.domain.upperBound && label.box.maxX <= width && label.box.x >= 0
        return AxisTick(
          value: tick.time, line: .vertical(x: position, from: plot.y, to: plot.maxY), label: isInside ? label : nil)
      }
    }
  }
}
