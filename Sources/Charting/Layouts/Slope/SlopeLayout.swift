extension Slope {
  /// Lays the lines out at `width` px; below the style's narrow width only the right ends have names.
  ///
  /// - Throws: `ChartError` if there is no line, or if a value cannot be drawn.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    try check(spec.lines)
    let frame = Frame(spec, width: width)
    let firsts = ends(spec, frame, .first)
    let seconds = ends(spec, frame, .second)
    return Geometry(
      size: frame.size, times: times(spec, frame),
      lines: spec.lines.indices.map { index in
        let line = spec.lines[index]
        return LineGeometry(
          id: line.id, isFocused: line.isFocused,
          line: Line(from: frame.place(line, .first), to: frame.place(line, .second)), first: firsts[index],
          second: seconds[index])
      })
  }

  private static func check(_ lines: [SlopeLine]) throws(ChartError) {
    guard !lines.isEmpty else { throw .noData }
    for (index, line) in lines.enumerated() {
      try InputCheck.interval(line.first, Datum(line.id, "first", index: index))
      try InputCheck.interval(line.second, Datum(line.id, "second", index: index))
    }
  }

  private static func times(_ spec: Spec, _ frame: Frame) -> [MarkedLine] {
    let style = spec.style.small
    return Side.allCases.map { side in
      let x = frame.x(side.rawValue)
      let middle = (frame.x(0) + frame.x(1)) / 2
      let room = side == .first ? 0...(middle - spec.style.gap) : (middle + spec.style.gap)...frame.size.width
      return MarkedLine(
        line: .vertical(x: x, from: frame.top, to: frame.bottom),
        label: .centered(spec.times[side.rawValue], x: x, baseline: style.lineAscent, within: room, style: style))
    }
  }

  /// The words at one side, one below the other without overlap.
  private static func ends(_ spec: Spec, _ frame: Frame, _ side: Side) -> [End] {
    let style = spec.style
    let marks = spec.lines.map { frame.place($0, side) }
    let places = EndLabels.places(
      zip(spec.lines, marks).map { EndLabels.Item(y: $1.y, isFocused: $0.isFocused) }, height: style.small.lineAdvance,
      within: frame.top...frame.size.height)
    let x = side == .first ? -1.0 : 1.0
    let room = side == .first ? frame.leftRoom : frame.rightRoom
    return spec.lines.indices.map { index in
      let mark = marks[index]
      let interval = IntervalBar(spec.lines[index][side], x: mark.x, on: .linear(frame.y))
      guard let y = places[index] else { return End(interval: interval, label: nil, leader: nil) }
      let text = style.small.ellipsized(frame.words(spec.lines[index], side), to: room)
      let label = Label(
        text, x: mark.x + x * frame.wordDistance, middle: y, anchor: side == .first ? .end : .start, style: style.small)
      let isMoved = (y - mark.y).magnitude > style.small.fontSize / 2
      let leader = Line(
        from: Point(x: mark.x + x * (style.markRadius + 1), y: mark.y),
        to: Point(x: mark.x + x * (frame.wordDistance - 2), y: y))
      return End(interval: interval, label: label, leader: isMoved ? leader : nil)
    }
  }

  /// The two times by the order of their places.
  enum Side: Int, CaseIterable {
    case first, second
  }
}

extension Slope.SlopeLine {
  /// The value at one of the times.
  subscript(side: Slope.Side) -> ValueInterval { side == .first ? first : second }
}
