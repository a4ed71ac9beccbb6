/// Categories side by side, in order of their values; bars start at zero.
public enum OrderedBars {
  /// The least width in px that bars can be read at.
  public static let minimumWidth = 160.0

  /// What is to be drawn.
  public struct Spec: Sendable {
    /// In any order, if `order` is not `asGiven`.
    public var rows: [Row]
    /// How rows are sorted.
    public var order: Order
    /// How values are written; nil fits the values.
    public var format: NumberFormat?
    /// Written in rows without a value.
    public var missingText: String
    /// The sizes.
    public var style: ChartStyle

    /// An ordered bar chart.
    public init(
      rows: [Row], order: Order = .descending, format: NumberFormat? = nil, missingText: String = "–",
      style: ChartStyle = .standard
    ) {
      self.rows = rows
      self.order = order
      self.format = format
      self.missingText = missingText
      self.style = style
    }
  }

  /// How rows are sorted; those without a value always come last.
  public enum Order: Hashable, Sendable {
    /// The greatest first.
    case descending
    /// The least first.
    case ascending
    /// As in the spec.
    case asGiven
  }

  /// One category.
  public struct Row: Sendable {
    /// Names the row for templates and errors.
    public let id: String
    /// The category's name.
    public let name: String
    /// Nil if it is not known.
    public let value: ValueInterval?
    /// The category's own target, drawn as a tick.
    public let target: Double?
    /// Whether the row stands out.
    public let isFocused: Bool
    /// Written at the bar's end; nil writes the value in the chart's format.
    public let valueText: String?

    /// A row.
    public init(
      id: String, name: String, value: ValueInterval?, target: Double? = nil, isFocused: Bool = false,
      valueText: String? = nil
    ) {
      self.id = id
      self.name = name
      self.value = value
      self.target = target
      self.isFocused = isFocused
      self.valueText = valueText
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// The area of the bars.
    public let plot: Rect
    /// From the first down.
    public let rows: [RowGeometry]
  }

  /// One bar.
  public struct RowGeometry: Sendable {
    /// As in the spec.
    public let id: String
    /// As in the spec.
    public let isFocused: Bool
    /// Whether the row has no value, and `valueLabel` says so.
    public let isMissing: Bool
    /// The whole row, across the chart.
    public let band: Rect
    /// The name in one or two lines.
    public let name: [Label]
    /// Where the bar starts: as high as the row, or as the bar if names are above.
    public let zeroLine: Line
    /// From zero to the nearer bound; nil without a value.
    public let bar: Rect?
    /// Between the bounds of a hedged value.
    public let uncertain: Rect?
    /// The target's tick.
    public let target: Line?
    /// At the bar's end.
    public let valueLabel: Label
  }
}
