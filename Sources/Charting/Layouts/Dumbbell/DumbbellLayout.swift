extension Dumbbell {
  /// Lays the rows out at `width` px; below the style's narrow width names are above their rows.
  ///
  /// - Throws: `ChartError` if there is no row, or if a value cannot be drawn.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    try check(spec.rows)
    let rows = sorted(spec.rows, spec.order)
    let frame = Frame(spec, rows: rows, width: width)
    return Geometry(
      size: Size(width: width, height: frame.axisY + spec.style.gap + spec.style.small.lineAdvance),
      ticks: ticks(frame, spec.style),
      rows: rows.indices.map { geometry(rows[$0], $0, frame, spec.style) })
  }

  private static func check(_ rows: [Row]) throws(ChartError) {
    guard !rows.isEmpty else { throw .noData }
    for (index, row) in rows.enumerated() {
      for (field, entry) in [("then", row.then), ("now", row.now), ("target", row.target)] {
        guard let entry else { continue }
        try InputCheck.interval(entry.value, Datum(row.id, field, index: index))
      }
    }
  }

  private static func sorted(_ rows: [Row], _ order: Order) -> [Row] {
    guard order == .byGap else { return rows }
    // Ties keep the spec's order, so that the same rows always come out the same.
    let gaps = rows.map { $0.gap ?? -.infinity }
    return rows.indices.sorted { (-gaps[$0], $0) < (-gaps[$1], $1) }.map { rows[$0] }
  }

  private static func ticks(_ frame: Frame, _ style: ChartStyle) -> [AxisTick] {
    let spacing = style.small.width(of: "1,000%")
    let count = Int(min(max((frame.scale.end - frame.scale.start) / spacing / 2, 2), 5))
    let round = Ticks(inside: frame.scale.domain, count: count)
    let format = frame.format.forTicks(of: round.step)
    let baseline = frame.axisY + style.gap + style.small.ascent
    var ticks = round.values.map { value in
      let x = frame.scale(value)
      return AxisTick(
        value: value, line: .vertical(x: x, from: 0, to: frame.axisY + style.gap / 2),
        label: .centered(format(value), x: x, baseline: baseline, within: 0...frame.width, style: style.small))
    }
    ticks.declutter(in: Declutter.endsFirst(ticks.count))
    return ticks
  }

  private static func geometry(_ row: Row, _ index: Int, _ frame: Frame, _ style: ChartStyle) -> RowGeometry {
    let y = frame.middle(index)
    let bars = row.entries.map { IntervalBar($0.value, y: y, on: .linear(frame.scale)) }
    let centers = row.entries.map { frame.scale($0.value.middle) }
    let left = zip(bars, centers).map { $0?.left ?? $1 }.min() ?? 0
    let right = zip(bars, centers).map { $0?.right ?? $1 }.max() ?? 0
    let outside = style.markRadius + style.gap
    let mark = { (entry: Entry, label: Label?) in
      Mark(
        center: Point(x: frame.scale(entry.value.middle), y: y),
        interval: IntervalBar(entry.value, y: y, on: .linear(frame.scale)), label: label)
    }
    let side = { (entry: Entry, isLeft: Bool) -> Mark in
      let text = style.small.ellipsized(frame.text(entry), to: isLeft ? frame.leftRoom : frame.rightRoom)
      let label = Label(
        text, x: isLeft ? left - outside : right + outside, middle: y, anchor: isLeft ? .end : .start,
        style: style.small)
      return mark(entry, text.isEmpty ? nil : label)
    }
    return RowGeometry(
      id: row.id, name: name(row, index, frame, style),
      link: .horizontal(y: y, from: centers.min() ?? 0, to: centers.max() ?? 0),
      then: row.then.map { side($0, !row.falls) },
      now: mark(row.now, nowLabel(row.now, y: y, frame, style)), target: row.target.map { side($0, row.falls) })
  }

  /// Above the mark, which the words of the outer marks leave free.
  private static func nowLabel(_ entry: Entry, y: Double, _ frame: Frame, _ style: ChartStyle) -> Label? {
    let text = frame.text(entry)
    guard !text.isEmpty else { return nil }
    return .centered(
      text, x: frame.scale(entry.value.middle), baseline: y - style.markRadius - 3 - style.label.descent,
      within: (frame.isStacked ? 0 : frame.nameWidth + style.gap)...frame.width, style: style.label.bold)
  }

  private static func name(_ row: Row, _ index: Int, _ frame: Frame, _ style: ChartStyle) -> [Label] {
    let lines = style.label.lines(of: row.name, width: frame.nameWidth, maximumLines: 2)
    return frame.isStacked
      ? Label.block(lines, x: 0, firstBaseline: frame.top(index) + style.gap + style.label.ascent, style: style.label)
      : Label.block(lines, x: frame.nameWidth, middle: frame.middle(index), anchor: .end, style: style.label)
  }
}

extension Dumbbell.Row {
  /// The values that there are.
  var entries: [Dumbbell.Entry] { [then, now, target].compactMap { $0 } }

  /// Whether the target is below the former value.
  var falls: Bool {
    guard let target else { return false }
    return target.value.middle < (then ?? now).value.middle
  }

  /// How far the target is still away; negative if it is passed.
  var gap: Double? {
    target.map { ($0.value.middle - now.value.middle) * (falls ? -1 : 1) }
  }
}
