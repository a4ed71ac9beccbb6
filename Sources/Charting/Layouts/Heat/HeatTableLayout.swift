extension HeatTable {
  /// Lays the table out at `width` px; below the style's narrow width names are above their rows, and only the latest
  /// years that fit are shown.
  ///
  /// - Throws: `ChartError` if no row has a value, or if a number cannot be drawn.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    let years = try years(of: spec)
    let texts = spec.rows.flatMap { $0.cells.filter { years.contains($0.year) }.map(text) } + [spec.missingText]
    let frame = Frame(spec, years: years, texts: texts, width: width)
    let style = spec.style
    let headings = frame.years.enumerated().map { index, year in
      Label(
        "\(year)", x: frame.columns.center(index), baseline: style.small.ascent, anchor: .middle, style: style.small)
    }
    var top = style.small.lineAdvance + style.gap / 2
    let rows = spec.rows.map { row in
      let (geometry, bottom) = geometry(row, frame, top: top, spec)
      top = bottom
      return geometry
    }
    let cut: Label? =
      frame.isCut && !spec.cutText.isEmpty
      ? Label(
        style.small.ellipsized(spec.cutText, to: width), x: 0, baseline: top + style.gap + style.small.ascent,
        style: style.small) : nil
    return Geometry(
      size: Size(width: width, height: cut.map { $0.box.maxY } ?? top), years: headings, rows: rows,
      shownYears: frame.years, cut: cut)
  }

  /// The latest years, from one with a value to the last with a value; years between without values are kept, so that
  /// readers see that they are missing.
  private static func years(of spec: Spec) throws(ChartError) -> [Int] {
    var known: [Int] = []
    for row in spec.rows {
      for (index, cell) in row.cells.enumerated() {
        try InputCheck.time(Double(cell.year), Datum(row.id, "year", index: index))
        guard let value = cell.value else { continue }
        try InputCheck.interval(value, Datum(row.id, "value", index: index))
        known.append(cell.year)
      }
    }
    guard let last = known.max() else { throw .noData }
    let earliest = last - spec.maximumYears + 1
    return Array((known.filter { $0 >= earliest }.min() ?? last)...last)
  }

  private static func geometry(
    _ row: Row, _ frame: Frame, top: Double, _ spec: Spec
  ) -> (row: RowGeometry, bottom: Double) {
    let style = spec.style
    let lines = style.label.balancedLines(of: row.name, width: frame.nameWidth, maximumLines: 2)
    let nameHeight = Double(max(lines.count, 1)) * style.label.lineAdvance
    let cellTop = top + (frame.isStacked ? nameHeight + style.gap / 2 : 0)
    let height = frame.isStacked ? frame.cellHeight : max(frame.cellHeight, nameHeight + style.gap)
    let cells = Dictionary(row.cells.map { ($0.year, $0) }) { $1 }
    let classes = Classes(frame.years.compactMap { cells[$0]?.value?.middle }, row.direction)
    let name =
      frame.isStacked
      ? Label.block(lines, x: 0, middle: top + nameHeight / 2, style: style.label)
      : Label.block(lines, x: frame.nameWidth, middle: cellTop + height / 2, anchor: .end, style: style.label)
    let geometry = RowGeometry(
      id: row.id, name: name,
      cells: frame.years.enumerated().map { index, year in
        // A hair of paper parts the cells.
        let rect = Rect(
          x: frame.columns(index) + 1, y: cellTop + 1, width: frame.columns.step - 2, height: height - 2)
        return cell(cells[year], in: rect, classes, frame, spec)
      })
    return (geometry, cellTop + height + (frame.isStacked ? style.gap : 0))
  }

  private static func cell(
    _ cell: Cell?, in rect: Rect, _ classes: Classes, _ frame: Frame, _ spec: Spec
  ) -> CellGeometry {
    let style = spec.style.small
    let known = cell.flatMap { cell in cell.value.map { (cell, $0) } }
    let words = style.ellipsized(known.map { text($0.0) } ?? spec.missingText, to: frame.textWidth)
    let kind = known?.0.kind ?? .missing
    let corner = spec.style.gap
    return CellGeometry(
      rect: rect, tint: known.map { classes($0.1.middle) }, kind: kind,
      label: Label(words, x: rect.midX, middle: rect.midY + 1, anchor: .middle, style: style),
      hedge: known?.1.isExact == false ? Point(x: rect.maxX - corner, y: rect.y + corner) : nil,
      unsettled: kind == .forecast || kind == .preliminary ? Point(x: rect.x + corner, y: rect.y + corner) : nil,
      breakMark: kind == .breakInSeries
        ? Rect(x: rect.x + corner / 2, y: rect.y + corner / 2, width: 2, height: rect.height - corner) : nil)
  }

  /// A cell's own words, or its value with the digits that it needs.
  private static func text(_ cell: Cell) -> String {
    guard let value = cell.value else { return "" }
    return cell.text ?? NumberFormat.fitting([value.low, value.high], maximumFractionDigits: 4)(value)
  }
}
