extension SmallMultiples {
  /// Lays the panels out at `width` px, as many side by side as have room.
  ///
  /// - Throws: `ChartError` if no panel has a value, if a number cannot be drawn, or if an index has a first value of
  ///   zero or below.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    let extent = try Extent(spec)
    let frame = Frame(spec, extent, width: width)
    var panels: [PanelGeometry] = []
    // Room for what rises above the capitals of the first titles.
    var top = spec.style.label.lineAscent - spec.style.label.ascent
    for first in stride(from: 0, to: spec.panels.count, by: frame.columns) {
      let row = first..<min(first + frame.columns, spec.panels.count)
      let titles = row.map { title(spec.panels[$0], frame, spec.style) }
      let lines = titles.map(\.count).max() ?? 0
      let captions = row.contains { !spec.panels[$0].caption.isEmpty }
      let headHeight = Double(lines) * spec.style.label.lineAdvance
      let captionHeight = captions ? spec.style.small.lineAdvance : 0
      // A line of room above the plot keeps the last value's label out of the words.
      let plotTop = top + headHeight + captionHeight + spec.style.small.lineAdvance
      for (column, index) in row.enumerated() {
        let plot = Rect(x: frame.left(of: column), y: plotTop, width: frame.panelWidth, height: frame.plotHeight)
        let panel = PanelLayout(spec, frame, extent, plot: plot, isFirst: column == 0)
        panels.append(panel.geometry(of: index, title: titles[column], headBottom: top + headHeight))
      }
      top = plotTop + frame.plotHeight + spec.style.small.lineAdvance + 3 * spec.style.gap
    }
    return Geometry(
      size: Size(width: width, height: top - 2 * spec.style.gap), panels: panels, columns: frame.columns)
  }

  private static func title(_ panel: Panel, _ frame: Frame, _ style: ChartStyle) -> [String] {
    style.label.balancedLines(of: panel.title, width: frame.panelWidth, maximumLines: 2)
  }
}
