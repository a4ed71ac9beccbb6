/// The key to a chart: marks with their words side by side, in as many rows as they need.
public enum Legend {
  /// The least width in px that a key can be read at.
  public static let minimumWidth = 80.0

  /// One mark and its word.
  public struct Entry: Hashable, Sendable {
    /// The mark, which templates turn into colour and shape.
    public let code: String
    /// What it stands for.
    public let text: String

    /// A mark with its word.
    public init(_ code: String, _ text: String) {
      self.code = code
      self.text = text
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The room taken, with the space that parts it from the chart.
    public let size: Size
    /// In the order given.
    public let entries: [EntryGeometry]
  }

  /// One mark in its place.
  public struct EntryGeometry: Sendable {
    /// As given.
    public let code: String
    /// The room of the mark.
    public let mark: Rect
    /// The word beside it.
    public let label: Label
  }

  /// Lays the key out at `width` px, row by row from the top left; a word that is wider than a row is cut.
  ///
  /// - Throws: `ChartError` if there is no entry, or if the width is too small.
  public static func layout(
    _ entries: [Entry], width: Double, style: ChartStyle = .standard
  ) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    guard !entries.isEmpty else { throw .noData }
    let rowHeight = style.small.lineAdvance
    let markWidth = style.small.fontSize * 1.25
    var x = 0.0
    var y = 0.0
    let places = entries.map { entry in
      let indent = markWidth + style.gap
      let (text, textWidth) = style.small.fitted(entry.text, to: width - indent)
      let entryWidth = indent + textWidth
      if x > 0, x + entryWidth > width { (x, y) = (0, y + rowHeight) }
      let mark = Rect(x: x, y: y, width: markWidth, height: rowHeight)
      let baseline = y + rowHeight / 2 + style.small.middleToBaseline
      let label = Label(text, width: textWidth, x: x + indent, baseline: baseline, style: style.small)
      x += entryWidth + 3 * style.gap
      return EntryGeometry(code: entry.code, mark: mark, label: label)
    }
    return Geometry(size: Size(width: width, height: y + rowHeight + 2 * style.gap), entries: places)
  }
}
