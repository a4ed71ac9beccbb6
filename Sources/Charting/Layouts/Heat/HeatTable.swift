/// Rows by year: each cell has its printed number, and a tint for its rank in its own row.
public enum HeatTable {
  /// The least width in px that a table can be read at.
  public static let minimumWidth = 200.0
  /// How many tints there are.
  public static let classCount = 5

  /// What is to be drawn.
  public struct Spec: Sendable {
    /// From the first down.
    public var rows: [Row]
    /// No more years than these are shown, the latest; at least 1.
    public var maximumYears: Int
    /// Written in cells without a value.
    public var missingText: String
    /// Written below the table if there is no room for the earlier years; empty for nothing.
    public var cutText: String
    /// The sizes.
    public var style: ChartStyle

    /// A heat table.
    public init(
      rows: [Row], maximumYears: Int = 8, missingText: String = "–", cutText: String = "",
      style: ChartStyle = .standard
    ) {
      self.rows = rows
      self.maximumYears = max(maximumYears, 1)
      self.missingText = missingText
      self.cutText = cutText
      self.style = style
    }
  }

  /// Which end of a row is the better one, and so has the strongest tint.
  public enum Direction: Hashable, Sendable {
    /// The greatest value, or no end at all.
    case up
    /// The least value.
    case down
  }

  /// One thing that is measured year by year.
  public struct Row: Sendable {
    /// Names the row for templates and errors.
    public let id: String
    /// Written at the left, or above.
    public let name: String
    /// Which end is the better one.
    public let direction: Direction
    /// In any order; of two cells of one year the later in the list counts.
    public let cells: [Cell]

    /// A row.
    public init(id: String, name: String, direction: Direction = .up, cells: [Cell]) {
      self.id = id
      self.name = name
      self.direction = direction
      self.cells = cells
    }
  }

  /// A value in a year.
  public struct Cell: Sendable {
    /// The column.
    public let year: Int
    /// The value; cells without one are left out of the list or have nil.
    public let value: ValueInterval?
    /// The status of the value.
    public let kind: LineChart.Kind
    /// Written in the cell; nil writes the value with the digits that it needs.
    public let text: String?

    /// A value in a year.
    public init(year: Int, value: ValueInterval?, kind: LineChart.Kind = .actual, text: String? = nil) {
      self.year = year
      self.value = kind == .missing ? nil : value
      self.kind = value == nil ? .missing : kind
      self.text = text
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// The years as headings, ascending.
    public let years: [Label]
    /// From the first down.
    public let rows: [RowGeometry]
    /// The years that are drawn, which are the latest.
    public let shownYears: [Int]
    /// Says that there was no room for the earlier years.
    public let cut: Label?
  }

  /// One row.
  public struct RowGeometry: Sendable {
    /// As in the spec.
    public let id: String
    /// The name in one or two lines.
    public let name: [Label]
    /// One for each shown year.
    public let cells: [CellGeometry]
  }

  /// One cell.
  public struct CellGeometry: Sendable {
    /// The tinted area.
    public let rect: Rect
    /// 0 for the weakest tint to 4 for the strongest; nil without a value.
    public let tint: Int?
    /// The status of the value.
    public let kind: LineChart.Kind
    /// In the middle.
    public let label: Label
    /// The place for the mark of a hedged value, in the upper right corner; nil for an exact value.
    public let hedge: Point?
    /// The place for the mark of a forecast or preliminary value, in the upper left corner; nil for a final one.
    public let unsettled: Point?
    /// A bar at the cell's left side if the definition changed.
    public let breakMark: Rect?
  }
}
