/// Two times side by side, with a line for each thing that is measured, from its former value to its later one.
public enum Slope {
  /// The least width in px that slopes can be read at.
  public static let minimumWidth = 200.0

  /// What is to be drawn.
  public struct Spec: Sendable {
    /// The lines, in the order of their importance.
    public var lines: [SlopeLine]
    /// The words above the two times.
    public var times: [String]
    /// How values are written; nil fits the values.
    public var format: NumberFormat?
    /// In px; nil fits the width and the number of lines.
    public var height: Double?
    /// The sizes.
    public var style: ChartStyle

    /// A slope chart between two times.
    public init(
      lines: [SlopeLine], from first: String, to second: String, format: NumberFormat? = nil, height: Double? = nil,
      style: ChartStyle = .standard
    ) {
      self.lines = lines
      times = [first, second]
      self.format = format
      self.height = height
      self.style = style
    }
  }

  /// One thing that is measured twice.
  public struct SlopeLine: Sendable {
    /// Names the line for templates and errors.
    public let id: String
    /// Written at its ends.
    public let name: String
    /// Whether the line stands out; its words get room before others'.
    public let isFocused: Bool
    /// The value at the first time.
    public let first: ValueInterval
    /// The value at the second time.
    public let second: ValueInterval
    /// The words for the two values; nil writes them in the chart's format.
    public let texts: (first: String, second: String)?

    /// A line between two values.
    public init(
      id: String, name: String, isFocused: Bool = false, first: ValueInterval, second: ValueInterval,
      texts: (first: String, second: String)? = nil
    ) {
      self.id = id
      self.name = name
      self.isFocused = isFocused
      self.first = first
      self.second = second
      self.texts = texts
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// The two times, each a line from top to bottom under its words.
    public let times: [MarkedLine]
    /// In the spec's order.
    public let lines: [LineGeometry]
  }

  /// One line.
  public struct LineGeometry: Sendable {
    /// As in the spec.
    public let id: String
    /// As in the spec.
    public let isFocused: Bool
    /// Between the two values.
    public let line: Line
    /// The left end.
    public let first: End
    /// The right end.
    public let second: End
  }

  /// A value at one of the two times.
  public struct End: Sendable {
    /// The extent of a hedged value.
    public let interval: IntervalBar?
    /// The value in words, with the name if there is room; nil if other words take the place.
    public let label: Label?
    /// From the mark to words that had to move.
    public let leader: Line?
  }
}
