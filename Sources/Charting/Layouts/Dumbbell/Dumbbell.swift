/// Rows with three marks each: where something stood, where it stands and where it is to go.
public enum Dumbbell {
  /// The least width in px that rows can be read at.
  public static let minimumWidth = 160.0

  /// What is to be drawn.
  public struct Spec: Sendable {
    /// In any order, if `order` is not `asGiven`.
    public var rows: [Row]
    /// How rows are sorted.
    public var order: Order
    /// How values are written; nil fits the values.
    public var format: NumberText?
    /// The sizes.
    public var style: ChartStyle

    /// A dumbbell chart.
    public init(rows: [Row], order: Order = .byGap, format: NumberText? = nil, style: ChartStyle = .standard) {
      self.rows = rows
      self.order = order
      self.format = format
      self.style = style
    }
  }

  /// How rows are sorted.
  public enum Order: Hashable, Sendable {
    /// The one that is furthest from its target first; those without target last.
    case byGap
    /// As in the spec.
    case asGiven
  }

  /// A value and the words for it.
  public struct Entry: Sendable {
    /// Exact, or hedged between two bounds.
    public let value: ValueInterval
    /// Written beside the mark; nil writes the value in the chart's format, empty text nothing.
    public let text: String?

    /// A value; its words are the value itself if none are given.
    public init(_ value: ValueInterval, _ text: String? = nil) {
      self.value = value
      self.text = text
    }
  }

  /// One thing that is measured.
  public struct Row: Sendable {
    /// Names the row for templates and errors.
    public let id: String
    /// The thing's name.
    public let label: String
    /// Where it stood.
    public let then: Entry?
    /// Where it stands.
    public let now: Entry
    /// Where it is to go.
    public let target: Entry?

    /// A row.
    public init(id: String, label: String, then: Entry? = nil, now: Entry, target: Entry? = nil) {
      self.id = id
      self.label = label
      self.then = then
      self.now = now
      self.target = target
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// Grid lines with values, from the lowest up.
    public let ticks: [AxisTick]
    /// From the first down.
    public let rows: [RowGeometry]
    /// How values are written.
    public let format: NumberText
  }

  /// The marks of one row.
  public struct RowGeometry: Sendable {
    /// As in the spec.
    public let id: String
    /// The name in one or two lines.
    public let name: [Label]
    /// Joins the outermost marks.
    public let link: Line
    /// Where it stood.
    public let then: Mark?
    /// Where it stands.
    public let now: Mark
    /// Where it is to go.
    public let target: Mark?
  }

  /// A value's mark.
  public struct Mark: Sendable {
    /// In the middle of the value's interval.
    public let center: Point
    /// The extent of a hedged value, along the row.
    public let interval: IntervalBar?
    /// The value in words, where there are any.
    public let label: Label?
  }
}
