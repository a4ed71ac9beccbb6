/// One line of text in its place.
public struct Label: Hashable, Sendable {
  /// Which part of the text is at `position`, as SVG's `text-anchor`.
  public enum Anchor: String, Hashable, Sendable {
    /// The text begins there.
    case start
    /// Its middle is there.
    case middle
    /// It ends there.
    case end
  }

  /// What is written.
  public let text: String
  /// On the baseline.
  public let position: Point
  /// Which part of the text is there.
  public let anchor: Anchor
  /// The room that the text takes.
  public let box: Rect

  /// A label whose baseline is at `y`.
  public init(_ text: String, x: Double, baseline y: Double, anchor: Anchor = .start, style: TextStyle) {
    self.init(text, width: style.width(of: text), x: x, baseline: y, anchor: anchor, style: style)
  }

  /// A label whose text takes `width` px.
  init(_ text: String, width: Double, x: Double, baseline y: Double, anchor: Anchor = .start, style: TextStyle) {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    self.text = text
    self.position = Point(x: x, y: y)
    self.anchor = anchor
    box = Rect(x: left, y: y - style.ascent, width: width, height: style.ascent + style.descent)
  }

  /// A label whose visual middle is at `y`.
  init(_ text: String, x: Double, middle y: Double, anchor: Anchor = .start, style: TextStyle) {
    self.init(text, x: x, baseline: y + style.middleToBaseline, anchor: anchor, style: style)
  }

  /// A label whose visual middle is at `y`, its text cut to `room` px.
  init(
    fitting text: String, to room: Double, x: Double, middle y: Double, anchor: Anchor = .start, style: TextStyle
  ) {
    let (text, width) = style.fitted(text, to: room)
    self.init(text, width: width, x: x, baseline: y + style.middleToBaseline, anchor: anchor, style: style)
  }

  /// A label centred on `x` as far as the bounds allow: near an end it keeps to it.
  static func centered(
    _ text: String, x: Double, baseline y: Double, within bounds: ClosedRange<Double>, style: TextStyle
  ) -> Label {
    let (text, width) = style.fitted(text, to: bounds.upperBound - bounds.lowerBound)
    if x - width / 2 < bounds.lowerBound {
      return Label(text, width: width, x: bounds.lowerBound, baseline: y, anchor: .start, style: style)
    }
    let fitsRight = x + width / 2 <= bounds.upperBound
    return Label(
      text, width: width, x: fitsRight ? x : bounds.upperBound, baseline: y, anchor: fitsRight ? .middle : .end,
      style: style)
  }

  /// The same label with another baseline.
  func at(baseline y: Double, style: TextStyle) -> Label {
    Label(text: text, position: Point(x: position.x, y: y), anchor: anchor, box: box.at(y: y - style.ascent))
  }

  /// The same label, moved down.
  func moved(down distance: Double) -> Label {
    Label(
      text: text, position: Point(x: position.x, y: position.y + distance), anchor: anchor,
      box: box.at(y: box.y + distance))
  }

  private init(text: String, position: Point, anchor: Anchor, box: Rect) {
    self.text = text
    self.position = position
    self.anchor = anchor
    self.box = box
  }

  /// Lines one below the other, the first baseline at `y`.
  static func block(
    _ lines: [String], x: Double, firstBaseline y: Double, anchor: Anchor = .start, style: TextStyle
  ) -> [Label] {
    lines.enumerated().map { index, line in
      Label(line, x: x, baseline: y + Double(index) * style.lineAdvance, anchor: anchor, style: style)
    }
  }

  /// Lines one below the other, the middle of them all at `y`.
  static func block(
    _ lines: [String], x: Double, middle y: Double, anchor: Anchor = .start, style: TextStyle
  ) -> [Label] {
    let first = y - Double(lines.count - 1) / 2 * style.lineAdvance + style.middleToBaseline
    return block(lines, x: x, firstBaseline: first, anchor: anchor, style: style)
  }
}

/// A value's place on an axis: the grid line through the plot, and the label beside it if there is room for one.
public struct AxisTick: Hashable, Sendable {
  /// The value, or the time in years.
  public let value: Double
  /// Through the plot.
  public let line: Line
  /// Beside the plot.
  public internal(set) var label: Label?
}

/// A line with a label, such as the day that the data are as of.
public struct MarkedLine: Hashable, Sendable {
  /// Through the plot.
  public let line: Line
  /// At its end.
  public let label: Label?
}
