/// How many of all have which status: one bar cut in proportion.
public enum StatusStrip {
  /// The least width in px that a strip can be read at.
  public static let minimumWidth = 40.0

  /// What is to be drawn.
  public struct Spec: Sendable {
    /// From left to right, the best first.
    public var segments: [Segment]
    /// In px.
    public var height: Double
    /// Between segments, in px.
    public var spacing: Double
    /// A segment that is not zero is at least this wide, in px.
    public var minimumSegmentWidth: Double
    /// The sizes.
    public var style: ChartStyle

    /// A strip.
    public init(
      segments: [Segment], height: Double = 24, spacing: Double = 2, minimumSegmentWidth: Double = 6,
      style: ChartStyle = .standard
    ) {
      self.segments = segments
      self.height = height
      self.spacing = spacing
      self.minimumSegmentWidth = minimumSegmentWidth
      self.style = style
    }
  }

  /// How many have one status.
  public struct Segment: Sendable {
    /// The status, which templates turn into colour, shape and word.
    public let code: String
    /// How many.
    public let count: Int

    /// A count of one status.
    public init(code: String, count: Int) {
      self.code = code
      self.count = count
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// In the spec's order, without those whose count is zero.
    public let segments: [SegmentGeometry]
  }

  /// One piece of the bar.
  public struct SegmentGeometry: Sendable {
    /// As in the spec.
    public let code: String
    /// As in the spec.
    public let count: Int
    /// The piece.
    public let rect: Rect
    /// The count, if it fits.
    public let label: Label?
  }

  /// Lays the strip out at `width` px.
  ///
  /// - Throws: `ChartError` if every count is zero, or if one is negative or above 10^9.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    for (index, segment) in spec.segments.enumerated() {
      guard segment.count >= 0 else { throw .negative(Datum(segment.code, "count", index: index)) }
      guard segment.count <= 1_000_000_000 else { throw .tooLarge(Datum(segment.code, "count", index: index)) }
    }
    let shown = spec.segments.filter { $0.count > 0 }
    guard !shown.isEmpty else { throw .noData }
    let spacing = min(spec.spacing, width / Double(shown.count) / 4)
    let room = width - spacing * Double(shown.count - 1)
    let widths = widths(shown.map(\.count), room: room, minimum: spec.minimumSegmentWidth)
    var x = 0.0
    let segments = zip(shown, widths).map { segment, segmentWidth in
      let rect = Rect(x: x, y: 0, width: segmentWidth, height: spec.height)
      x += segmentWidth + spacing
      return SegmentGeometry(
        code: segment.code, count: segment.count, rect: rect, label: label(segment.count, in: rect, spec.style))
    }
    return Geometry(size: Size(width: width, height: spec.height), segments: segments)
  }

  /// Widths in proportion to the counts; those below the minimum become the minimum, and the others share the rest.
  ///
  /// O(count²) at worst.
  private static func widths(_ counts: [Int], room: Double, minimum: Double) -> [Double] {
    let minimum = min(minimum, room / Double(counts.count))
    var small: Set<Int> = []
    while true {
      let rest = room - minimum * Double(small.count)
      let total = counts.indices.filter { !small.contains($0) }.reduce(0.0) { $0 + Double(counts[$1]) }
      let widths = counts.indices.map { small.contains($0) ? minimum : rest * Double(counts[$0]) / total }
      let fallen = widths.indices.filter { widths[$0] < minimum && !small.contains($0) }
      guard !fallen.isEmpty else { return widths }
      small.formUnion(fallen)
    }
  }

  private static func label(_ count: Int, in rect: Rect, _ style: ChartStyle) -> Label? {
    guard style.label.width(of: "\(count)") + 4 <= rect.width, style.label.fontSize <= rect.height else { return nil }
    return Label("\(count)", x: rect.midX, middle: rect.midY, anchor: .middle, style: style.label)
  }
}
