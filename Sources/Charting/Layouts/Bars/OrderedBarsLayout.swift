extension OrderedBars {
  /// Lays the bars out at `width` px; below the style's narrow width names are above their bars.
  ///
  /// - Throws: `ChartError` if no row has a value, or if a number cannot be drawn.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    try check(spec.rows)
    let rows = sorted(spec.rows, spec.order)
    let format = spec.format ?? .fitting(rows.flatMap { $0.value.map { [$0.low, $0.high] } ?? [] })
    let texts = rows.map { row in row.value.map { row.valueText ?? format($0) } ?? spec.missingText }
    let frame = Frame(spec, rows: rows, texts: texts, width: width)
    var top = 0.0
    let geometries = zip(rows, texts).map { row, text in
      let geometry = geometry(row, text, frame, top: top, style: spec.style)
      top = geometry.band.maxY
      return geometry
    }
    return Geometry(
      size: Size(width: width, height: top),
      plot: Rect(between: frame.scale.start, and: frame.scale.end, top: 0, bottom: top),
      rows: geometries)
  }

  private static func check(_ rows: [Row]) throws(ChartError) {
    guard rows.contains(where: { $0.value != nil }) else { throw .noData }
    for (index, row) in rows.enumerated() {
      if let value = row.value { try InputCheck.interval(value, Datum(row.id, "value", index: index)) }
      if let target = row.target { try InputCheck.value(target, Datum(row.id, "target", index: index)) }
    }
  }

  private static func sorted(_ rows: [Row], _ order: Order) -> [Row] {
    let known = rows.filter { $0.value != nil }
    let missing = rows.filter { $0.value == nil }
    let sign =
      switch order {
      case .descending: -1.0
      case .ascending: 1.0
      case .asGiven: 0.0
      }
    // Ties keep the spec's order, so that the same rows always come out the same.
    let keys = known.map { ($0.value?.middle ?? 0) * sign }
    let indices = known.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    return indices.map { known[$0] } + missing
  }

  private static func geometry(
    _ row: Row, _ text: String, _ frame: Frame, top: Double, style: ChartStyle
  ) -> RowGeometry {
    let lines = style.label.lines(of: row.name, width: frame.nameWidth, maximumLines: 2)
    let nameHeight = Double(max(lines.count, 1)) * style.label.lineAdvance
    let nameRoom = frame.isStacked ? nameHeight + frame.nameDistance : max(0, (nameHeight - frame.barHeight) / 2)
    let barTop = top + nameRoom + style.gap / 2
    let barBottom = barTop + frame.barHeight
    let bottom = max(barBottom, top + nameHeight + style.gap / 2) + style.gap / 2
    let middle = (barTop + barBottom) / 2
    let name =
      frame.isStacked
      ? Label.block(lines, x: 0, middle: top + style.gap / 2 + nameHeight / 2, style: style.label)
      : Label.block(lines, x: frame.nameWidth, middle: middle, anchor: .end, style: style.label)
    let bar = row.value.map { bars($0, frame.scale, top: barTop, bottom: barBottom) }
    return RowGeometry(
      id: row.id, isFocused: row.isFocused, isMissing: row.value == nil,
      band: Rect(x: 0, y: top, width: frame.width, height: bottom - top), name: name,
      zeroLine: frame.isStacked
        ? .vertical(x: frame.scale(0), from: barTop, to: barBottom)
        : .vertical(x: frame.scale(0), from: top, to: bottom),
      bar: bar?.certain,
      uncertain: bar?.uncertain,
      target: row.target.map { .vertical(x: frame.scale($0), from: barTop - 2, to: barBottom + 2) },
      valueLabel: valueLabel(row, text, frame, middle: middle, style: style))
  }

  private static func bars(
    _ value: ValueInterval, _ scale: LinearScale, top: Double, bottom: Double
  ) -> (certain: Rect, uncertain: Rect?) {
    let nearer = value.low > 0 ? value.low : min(value.high, 0)
    let certain = Rect(between: scale(0), and: scale(nearer), top: top, bottom: bottom)
    guard value.low < value.high else { return (certain, nil) }
    return (certain, Rect(between: scale(value.low), and: scale(value.high), top: top, bottom: bottom))
  }

  /// After the bar's end, or after the target's tick if the tick would cross the text.
  private static func valueLabel(
    _ row: Row, _ text: String, _ frame: Frame, middle: Double, style: ChartStyle
  ) -> Label {
    let isNegative = (row.value?.high ?? 0) < 0
    let direction = isNegative ? -1.0 : 1.0
    let end = row.value.map { frame.scale(isNegative ? $0.low : max($0.high, 0)) } ?? frame.scale(0)
    let text = style.small.ellipsized(text, to: frame.valueWidth)
    let textWidth = style.small.width(of: text)
    var x = end + direction * style.gap
    if let target = row.target.map({ frame.scale($0) }) {
      let reach = (target - end) * direction
      if reach > -1, reach < textWidth + 2 * style.gap { x = target + direction * style.gap }
    }
    return Label(text, x: x, middle: middle, anchor: isNegative ? .end : .start, style: style.small)
  }
}
