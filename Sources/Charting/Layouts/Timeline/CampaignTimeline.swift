/// When things were planned and when they happened: one row for each milestone or project.
public enum CampaignTimeline {
  /// The least width in px that a timeline can be read at.
  public static let minimumWidth = 200.0

  /// What is to be drawn.
  ///
  /// Times are in years, on the clock of `TimeScale`.
  public struct Spec: Sendable {
    /// From the first down.
    public var rows: [Row]
    /// The plan's period, drawn as a band; its end is the first instant after it.
    public var period: ClosedRange<Double>?
    /// The day that the data are as of.
    public var asOf: Double?
    /// Written at the top of that day's line.
    public var asOfLabel: String
    /// The sizes.
    public var style: ChartStyle

    /// A timeline.
    public init(
      rows: [Row], period: ClosedRange<Double>? = nil, asOf: Double? = nil, asOfLabel: String = "",
      style: ChartStyle = .standard
    ) {
      self.rows = rows
      self.period = period
      self.asOf = asOf
      self.asOfLabel = asOfLabel
      self.style = style
    }
  }

  /// A time from start to end, or a day if both are the same.
  public struct Span: Hashable, Sendable {
    /// In years.
    public let start: Double
    /// In years; nil while it goes on.
    public let end: Double?

    /// A time that has ended or will end.
    public init(start: Double, end: Double?) {
      self.start = start
      self.end = end
    }

    /// A day.
    public init(day: Double) {
      self.init(start: day, end: day)
    }
  }

  /// One milestone or project.
  public struct Row: Sendable {
    /// Names the row for templates and errors.
    public let id: String
    /// Written at the left, or above.
    public let name: String
    /// Nil if no date was set.
    public let planned: Span?
    /// Nil if nothing has happened, or nobody has reported it.
    public let actual: Span?
    /// Written beside the marks, such as how late it is; empty for nothing.
    public let note: String

    /// A row.
    public init(id: String, name: String, planned: Span? = nil, actual: Span? = nil, note: String = "") {
      self.id = id
      self.name = name
      self.planned = planned
      self.actual = actual
      self.note = note
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// The area between the axis and the last row.
    public let plot: Rect
    /// Grid lines at the starts of years; each label is in the middle of its year.
    public let years: [AxisTick]
    /// The plan's period.
    public let period: Rect?
    /// The day that the data are as of.
    public let asOf: MarkedLine?
    /// From the first down.
    public let rows: [RowGeometry]
  }

  /// One row's marks.
  public struct RowGeometry: Sendable {
    /// As in the spec.
    public let id: String
    /// The whole row, across the chart.
    public let band: Rect
    /// The name in one or two lines.
    public let name: [Label]
    /// What was planned, to be drawn hollow.
    public let planned: Mark?
    /// What happened, to be drawn solid.
    public let actual: Mark?
    /// The row's note, beside the marks or below them.
    public let note: Label?
  }

  /// A time's shape.
  public enum Mark: Hashable, Sendable {
    /// A time with a length; `isOpen` while it goes on.
    case bar(Rect, isOpen: Bool)
    /// A day: the `d` of a diamond and its middle.
    case diamond(path: String, center: Point)
  }
}
