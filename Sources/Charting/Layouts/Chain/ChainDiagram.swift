/// An industry chain: stages in order, their segments as boxes, connectors from stage to stage.
public enum ChainDiagram {
  /// The least width in px that a diagram can be read at.
  public static let minimumWidth = 200.0

  /// What is to be drawn.
  public struct Spec: Sendable {
    /// Upstream, midstream, downstream, or any other row of stages.
    public var stages: [Stage]
    /// The names of those who lead the chain, as one text; empty for none.
    public var leaders: String
    /// The heading above these names.
    public var leadersTitle: String
    /// Written in the box of a stage without segments.
    public var missingText: String
    /// The least width in px for stages side by side; below it, they are one under the other.
    public var columnsFrom: Double
    /// The sizes.
    public var style: ChartStyle

    /// A chain diagram.
    public init(
      stages: [Stage], leaders: String = "", leadersTitle: String = "", missingText: String = "–",
      columnsFrom: Double = 600, style: ChartStyle = .standard
    ) {
      self.stages = stages
      self.leaders = leaders
      self.leadersTitle = leadersTitle
      self.missingText = missingText
      self.columnsFrom = columnsFrom
      self.style = style
    }
  }

  /// One stage of the chain.
  public struct Stage: Sendable {
    /// Names the stage for templates.
    public let id: String
    /// Written above its boxes.
    public let title: String
    /// Its segments.
    public let nodes: [Node]

    /// A stage.
    public init(id: String, title: String, nodes: [Node]) {
      self.id = id
      self.title = title
      self.nodes = nodes
    }
  }

  /// One segment of the chain.
  public struct Node: Sendable {
    /// Names the segment for templates.
    public let id: String
    /// The segment's name.
    public let name: String
    /// Its products or firms, one line or more each.
    public let items: [String]

    /// A segment.
    public init(id: String, name: String, items: [String] = []) {
      self.id = id
      self.name = name
      self.items = items
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// Whether stages are one under the other.
    public let isStacked: Bool
    /// In the spec's order.
    public let stages: [StageGeometry]
    /// From each stage to the next.
    public let connectors: [Connector]
    /// The strip with the names of those who lead the chain.
    public let leaders: TextBox?
  }

  /// One stage's boxes.
  public struct StageGeometry: Sendable {
    /// As in the spec.
    public let id: String
    /// In one or two lines.
    public let title: [Label]
    /// The column, or the row of a stacked diagram.
    public let area: Rect
    /// One for each segment.
    public let boxes: [TextBox]
    /// The box of a stage without segments.
    public let placeholder: TextBox?
  }

  /// A box with text in it.
  public struct TextBox: Sendable {
    /// The segment's id; empty for a placeholder and for the leaders.
    public let id: String
    /// The box.
    public let rect: Rect
    /// The heading's lines.
    public let title: [Label]
    /// The lines of each item.
    public let items: [[Label]]
  }

  /// The lines between two stages: horizontal and vertical pieces that meet but never cross.
  public struct Connector: Hashable, Sendable {
    /// The `d` of all pieces.
    public let path: String
    /// Where the lines arrive; the direction is right, or down in a stacked diagram.
    public let arrows: [Point]
  }
}
