extension SmallMultiples {
  /// The grid of panels, and the axes that they share.
  struct Frame {
    let width: Double
    let columns: Int
    /// The room left of each row for the values of the grid lines.
    let axisWidth: Double
    let panelWidth: Double
    let spacing: Double
    let plotHeight: Double
    let axis: ValueAxis
    let format: NumberFormat

    init(_ spec: Spec, _ extent: Extent, width: Double) {
      let style = spec.style
      let spacing = 3 * style.gap
      let plotRoom = 84.0
      let format =
        spec.format ?? .fitting(extent.all, maximumFractionDigits: spec.axis == .indexed ? 0 : 2)
      axis = ValueAxis(
        .linear, covering: extent.values, format: format,
        count: min(Ticks.count(length: plotRoom, fontSize: style.small.fontSize), 4))
      let axisWidth =
        min(axis.ticks.map { style.small.width(of: $0.text) }.max() ?? 0, width * 0.25) + style.gap
      let room = width - axisWidth
      let most = max(1, Int((room + spacing) / (max(spec.minimumPanelWidth, 1) + spacing)))
      // Rows are filled evenly: five panels with room for four columns get three.
      let rows = (spec.panels.count + most - 1) / most
      columns = max(1, (spec.panels.count + rows - 1) / max(rows, 1))
      panelWidth = (room - Double(columns - 1) * spacing) / Double(columns)
      plotHeight = min(max(panelWidth * 0.5, plotRoom), 130)
      self.width = width
      self.axisWidth = axisWidth
      self.spacing = spacing
      self.format = format
    }

    /// The left side of a column's plots.
    func left(of column: Int) -> Double {
      axisWidth + Double(column) * (panelWidth + spacing)
    }
  }
}
