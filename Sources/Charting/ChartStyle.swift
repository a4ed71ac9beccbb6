/// The sizes that layouts need: of text, and of the space between things.
///
/// Colours belong to templates.
public struct ChartStyle: Hashable, Sendable {
  /// Names and values.
  public var label: TextStyle
  /// Tick labels, notes and other secondary text.
  public var small: TextStyle
  /// Headings inside a chart, such as the stages of a chain.
  public var strong: TextStyle
  /// The space between a mark and its label, in px.
  public var gap: Double
  /// The radius of a point mark, in px.
  public var markRadius: Double
  /// Below this width, in px, layouts stack what they otherwise set side by side.
  public var narrowWidth: Double

  /// A style; every size has a default that reads well at 390 to 1,000 px.
  public init(
    label: TextStyle = TextStyle(fontSize: 13), small: TextStyle = TextStyle(fontSize: 12),
    strong: TextStyle = TextStyle(fontSize: 14, isBold: true), gap: Double = 6, markRadius: Double = 4,
    narrowWidth: Double = 480
  ) {
    self.label = label
    self.small = small
    self.strong = strong
    self.gap = gap
    self.markRadius = markRadius
    self.narrowWidth = narrowWidth
  }

  /// The default sizes.
  public static let standard = ChartStyle()
}
