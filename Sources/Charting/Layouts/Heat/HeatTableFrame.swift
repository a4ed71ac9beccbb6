extension HeatTable {
  /// The column of names, the years that fit, and the width of a cell.
  struct Frame {
    let width: Double
    /// Whether names are above their rows.
    let isStacked: Bool
    let nameWidth: Double
    /// The latest years, ascending.
    let years: [Int]
    /// Whether there are earlier years that do not fit.
    let isCut: Bool
    let columns: BandScale
    /// The room for a cell's text.
    let textWidth: Double
    let cellHeight: Double

    init(_ spec: Spec, years: [Int], texts: [String], width: Double) {
      let style = spec.style
      let padding = style.gap
      let names = spec.rows.map { style.label.width(of: $0.name) }.max() ?? 0
      self.width = width
      isStacked = width < style.narrowWidth
      nameWidth = isStacked ? width : min(names, width * 0.32)
      let left = isStacked ? 0 : nameWidth + style.gap
      let widest = (texts + ["2020"]).map(style.small.width(of:)).max() ?? 0
      let least = min(widest + 2 * padding, max(width * 0.3, style.small.width(of: "2020") + 2 * padding))
      let room = max(1, Int((width - left) / least))
      self.years = years.suffix(room)
      isCut = years.count > room
      // Cells do not grow to fill the width: numbers that are far apart are hard to compare.
      let step = min((width - left) / Double(max(self.years.count, 1)), 2 * least)
      columns = BandScale(count: self.years.count, from: left, to: left + step * Double(self.years.count))
      textWidth = step - 2 * padding
      cellHeight = style.small.lineAdvance + 2.5 * style.gap
    }
  }
}
