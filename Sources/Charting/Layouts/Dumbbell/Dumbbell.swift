/// Rows with three marks each: a former value, the value now and the target.
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
    public var format: NumberFormat?
    /// The sizes.
    public var style: ChartStyle

    /// A dumbbell chart.
    public init(rows: [Row], order: Order = .byGap, format: NumberFormat? = nil, style: ChartStyle = .standard) {
      self.rows = rows
      self.order = order
      self.format = format
      self.style = style
    }
  }

  /// How rows are sorted.
  public enum Order: Hashable, Sendable {
    /// The row furthest from its target first; rows without a target last.
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

    /// A value and the words for it; without words, the value itself is written.
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
    public let name: String
    /// The former value.
    public let then: Entry?
    /// The value now.
    public let now: Entry
    /// The target.
    public let target: Entry?

    /// A row.
    public init(id: String, name: String, then: Entry? = nil, now: Entry, target: Entry? = nil) {
      self.id = id
      self.name = name
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
  }

  /// The marks of one row.
  public struct RowGeometry: Sendable {
    /// As in the spec.
    public let id: String
    /// The name in one or two lines.
    public let name: [Label]
    /// Joins the outermost marks.
    public let link: Line
    /// The former value.
    public let then: Mark?
    /// The value now.
    public let now: Mark
    /// The target.
    public let target: Mark?
  }

  /// A value's mark.
  public struct Mark: Sendable {
    /// In the middle of the value's interval.
    public let center: Point
    /// The extent of a hedged value, along the row.
    public let interval: IntervalBar?
    /// The value in words; nil if they are empty.
    public let label: Label?
  }
}
