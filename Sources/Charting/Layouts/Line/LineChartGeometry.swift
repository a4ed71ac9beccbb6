extension LineChart {
  /// The least width in px that a line chart can be read at.
  public static let minimumWidth = 160.0

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// The area between the axes.
    public let plot: Rect
    /// Grid lines with values, from the lowest up.
    public let yTicks: [AxisTick]
    /// Grid lines between those, without a value; on a logarithmic axis only.
    public let faintLines: [Line]
    /// Ticks with times.
    public let xTicks: [AxisTick]
    /// Where the value is zero, if that is inside the plot.
    public let zeroLine: Line?
    /// The lines, in the spec's order.
    public let series: [SeriesGeometry]
    /// The target's mark.
    public let target: TargetGeometry?
    /// The `d` of the path to the target.
    public let path: String?
    /// The day that the data are as of.
    public let asOf: MarkedLine?
  }

  /// One line's pieces and marks.
  public struct SeriesGeometry: Sendable {
    /// As in the spec.
    public let id: String
    /// The place in the spec, counted from 0, for colour and shape.
    public let index: Int
    /// As in the spec.
    public let isFocused: Bool
    /// The pieces of the line, each drawn in one way.
    public let segments: [Segment]
    /// The marks, ascending in time.
    public let marks: [Mark]
    /// Half way between two definitions, between which the line is interrupted.
    public let breaks: [Line]
    /// The series' name at its end.
    public let endLabel: EndLabel?
  }

  /// A piece of a line.
  public struct Segment: Hashable, Sendable {
    /// The `d` of the piece.
    public let path: String
    /// `actual`, `preliminary` or `forecast`: how the piece is drawn.
    public let kind: Kind
  }

  /// A value's mark.
  public struct Mark: Sendable {
    /// In the middle of the value's interval.
    public let center: Point
    /// The status of the value.
    public let kind: Kind
    /// In years.
    public let time: Double
    /// The value as written.
    public let text: String
    /// Beside the mark, if there is room.
    public internal(set) var label: Label?
    /// The extent of a hedged value.
    public let interval: IntervalBar?
  }

  /// The target's mark.
  public struct TargetGeometry: Sendable {
    /// In the middle of the target's interval.
    public let center: Point
    /// The extent of a target between two values.
    public let interval: IntervalBar?
    /// The target in words.
    public let label: Label?
  }

  /// A name at a line's end.
  public struct EndLabel: Sendable {
    /// The name, cut to the room there is.
    public let label: Label
    /// From the line's end to the name, if the name had to move.
    public let leader: Line?
  }
}
