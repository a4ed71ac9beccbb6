extension CampaignTimeline {
  /// Lays the timeline out at `width` px; below the style's narrow width names are above their rows.
  ///
  /// - Throws: `ChartError` if there is no row, or if a time cannot be drawn. Rows may all be without dates.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    let frame = Frame(spec, domain: try domain(spec), width: width)
    var top = frame.top
    let rows = spec.rows.map { row in
      let geometry = RowGeometry(row, frame, top: top, style: spec.style)
      top = geometry.band.maxY
      return geometry
    }
    let plot = Rect(between: frame.x.linear.start, and: frame.x.linear.end, top: frame.top, bottom: top)
    return Geometry(
      size: Size(width: width, height: top + spec.style.gap), plot: plot,
      years: frame.years(plot: plot, style: spec.style),
      period: spec.period.map {
        Rect(between: frame.x($0.lowerBound), and: frame.x($0.upperBound), top: plot.y, bottom: plot.maxY)
      },
      asOf: spec.asOf.map { asOf($0, spec, frame, plot) }, rows: rows)
  }

  /// Whole years around all times, at least one.
  private static func domain(_ spec: Spec) throws(ChartError) -> ClosedRange<Double> {
    guard !spec.rows.isEmpty else { throw .noData }
    var times: [Double] = []
    for (index, row) in spec.rows.enumerated() {
      for (span, field) in [(row.planned, "planned"), (row.actual, "actual")] {
        guard let span else { continue }
        let datum = Datum(row.id, field, index: index)
        try InputCheck.time(span.start, datum)
        try InputCheck.time(span.end ?? span.start, datum)
        if let end = span.end, end < span.start { throw .reversed(datum) }
        times += [span.start, span.end ?? span.start]
      }
    }
    if let asOf = spec.asOf {
      try InputCheck.time(asOf, Datum("asOf", "time"))
      times.append(asOf)
    }
    if let period = spec.period {
      try InputCheck.time(period.lowerBound, Datum("period", "start"))
      try InputCheck.time(period.upperBound, Datum("period", "end"))
      times += [period.lowerBound, period.upperBound]
    }
    guard let first = times.min(), let last = times.max() else { throw .noData }
    let start = first.rounded(.down)
    return start...max(last.rounded(.up), start + 1)
  }

  private static func asOf(_ time: Double, _ spec: Spec, _ frame: Frame, _ plot: Rect) -> MarkedLine {
    let style = spec.style.small
    let label = Label.centered(
      spec.asOfLabel, x: frame.x(time), baseline: style.ascent, within: 0...frame.width, style: style)
    return MarkedLine(
      line: .vertical(x: frame.x(time), from: plot.y, to: plot.maxY), label: spec.asOfLabel.isEmpty ? nil : label)
  }
}
