extension CampaignTimeline.RowGeometry {
  /// The row at `top`: the planned time above the actual one, and the note where it fits beside them.
  init(_ row: CampaignTimeline.Row, _ frame: CampaignTimeline.Frame, top: Double, style: ChartStyle) {
    let lines = style.label.bold.lines(of: row.name, width: frame.nameWidth, maximumLines: 2)
    let nameHeight = Double(max(lines.count, 1)) * style.label.lineAdvance
    let marksTop = top + style.gap / 2 + (frame.isStacked ? nameHeight : 0)
    let lane = style.small.fontSize
    let planned = row.planned.map { Self.mark($0, frame, top: marksTop, height: lane - 2) }
    let actual = row.actual.map { Self.mark($0, frame, top: marksTop + lane, height: lane - 2) }
    let extents = [planned, actual].compactMap { $0?.extent(radius: (lane - 2) / 2) }
    let placed = Self.place(row.note, beside: extents, frame, middle: marksTop + lane, style: style)
    let marksHeight = 2 * lane + (placed?.isBelow == true ? style.small.lineAdvance : 0)
    let height = max(marksHeight + (frame.isStacked ? nameHeight : 0), nameHeight) + style.gap

    id = row.id
    band = Rect(x: 0, y: top, width: frame.width, height: height)
    name =
      frame.isStacked
      ? Label.block(lines, x: 0, middle: top + style.gap / 2 + nameHeight / 2, style: style.label)
      : Label.block(lines, x: frame.nameWidth, middle: top + height / 2, anchor: .end, style: style.label)
    self.planned = planned
    self.actual = actual
    self.note = placed?.label
  }

  private static func mark(
    _ span: CampaignTimeline.Span, _ frame: CampaignTimeline.Frame, top: Double, height: Double
  ) -> CampaignTimeline.Mark {
    guard span.end != span.start else {
      let center = Point(x: frame.x(span.start), y: top + height / 2)
      return .diamond(path: PathBuilder.diamond(center: center, radius: height / 2), center: center)
    }
    let end = frame.x(span.end ?? max(frame.now, span.start))
    let start = min(frame.x(span.start), end - 2)
    return .bar(Rect(between: start, and: end, top: top, bottom: top + height), isOpen: span.end == nil)
  }

  /// To the right of the marks, to their left, or below them; places that the day's line does not cross come first.
  private static func place(
    _ note: String, beside extents: [ClosedRange<Double>], _ frame: CampaignTimeline.Frame, middle: Double,
    style: ChartStyle
  ) -> (label: Label, isBelow: Bool)? {
    guard !note.isEmpty else { return nil }
    let left = frame.x.linear.start
    let text = style.small.ellipsized(note, to: frame.width - left)
    let width = style.small.width(of: text)
    let start = extents.map(\.lowerBound).min() ?? left + style.gap
    let end = extents.map(\.upperBound).max() ?? left
    let right = Label(text, x: end + style.gap, middle: middle, style: style.small)
    let before = Label(text, x: start - style.gap, middle: middle, anchor: .end, style: style.small)
    let below = Label(
      text, x: max(left, min(start, frame.width - width)),
      baseline: middle + style.small.fontSize + style.small.ascent, style: style.small)
    let fitting = [right, before].filter { $0.box.x >= left && $0.box.maxX <= frame.width } + [below]
    let isClear = { (label: Label) in frame.asOf.map { label.box.x < $0 && $0 < label.box.maxX } != true }
    return (fitting.first(where: isClear) ?? fitting.first).map { ($0, $0 == below) }
  }
}

extension CampaignTimeline.Mark {
  /// From its left to its right end.
  func extent(radius: Double) -> ClosedRange<Double> {
    switch self {
    case .bar(let rect, _): rect.x...rect.maxX
    case .diamond(_, let center): (center.x - radius)...(center.x + radius)
    }
  }
}
