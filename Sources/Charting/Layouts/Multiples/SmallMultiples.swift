/// Several series, each in its own panel, all on the same axes.
public enum SmallMultiples {
  /// The least width in px that panels can be read at.
  public static let minimumWidth = 160.0

  /// What is to be drawn.
  ///
  /// Times are in years, on the clock of `TimeScale`.
  public struct Spec: Sendable {
    /// From left to right, then down.
    public var panels: [Panel]
    /// What the value axis is.
    public var axis: Axis
    /// How values are written; nil fits the values.
    public var format: NumberFormat?
    /// Panels are no narrower, in px, if the chart is as wide.
    public var minimumPanelWidth: Double
    /// The sizes.
    public var style: ChartStyle

    /// Small multiples.
    public init(
      panels: [Panel], axis: Axis = .shared, format: NumberFormat? = nil, minimumPanelWidth: Double = 148,
      style: ChartStyle = .standard
    ) {
      self.panels = panels
      self.axis = axis
      self.format = format
      self.minimumPanelWidth = minimumPanelWidth
      self.style = style
    }
  }

  /// What the value axis is.
  public enum Axis: String, Hashable, Sendable, CaseIterable {
    /// The values as they are, which must have one unit.
    case shared
    /// Each value as a percentage of the first of its panel, which must be above zero.
    case indexed
  }

  /// One series.
  public struct Panel: Sendable {
    /// Names the panel for templates and errors.
    public let id: String
    /// Above the panel.
    public let title: String
    /// Below the title, such as the first and the last value in their own unit; empty for none.
    public let caption: String
    /// In any order of time; only the last point gets its label.
    public let points: [LineChart.DataPoint]

    /// A panel.
    public init(id: String, title: String, caption: String = "", points: [LineChart.DataPoint]) {
      self.id = id
      self.title = title
      self.caption = caption
      self.points = points
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// In the spec's order.
    public let panels: [PanelGeometry]
    /// How many panels stand side by side.
    public let columns: Int
  }

  /// One panel.
  public struct PanelGeometry: Sendable {
    /// As in the spec.
    public let id: String
    /// The title in one or two lines.
    public let title: [Label]
    /// Below the title.
    public let caption: Label?
    /// The area between the axes.
    public let plot: Rect
    /// Grid lines; only the first panel of each row has their values.
    public let yTicks: [AxisTick]
    /// Ticks with times.
    public let xTicks: [AxisTick]
    /// Where the value is zero, or 100 on an index, if that is inside the plot.
    public let baseLine: Line?
    /// The pieces of the line.
    public let segments: [LineChart.Segment]
    /// Half way between two definitions, between which the line is interrupted.
    public let breaks: [Line]
    /// The marks, ascending in time; the last one alone has a label.
    public let marks: [LineChart.Mark]
  }
}
