/// A line as high as a word, for tables.
public enum Sparkline {
  /// The least width in px that a sparkline can be read at.
  public static let minimumWidth = 24.0

  /// What is to be drawn.
  public struct Spec: Sendable {
    /// In any order of time; nil values interrupt the line.
    public var points: [DataPoint]
    /// What is to be reached, and when.
    public var target: DataPoint?
    /// In px.
    public var height: Double
    /// The radius of the dots, in px.
    public var dotRadius: Double

    /// A sparkline.
    public init(points: [DataPoint], target: DataPoint? = nil, height: Double = 24, dotRadius: Double = 2.5) {
      self.points = points
      self.target = target
      self.height = height
      self.dotRadius = dotRadius
    }
  }

  /// A value at a time.
  public struct DataPoint: Sendable {
    /// In years.
    public let time: Double
    /// Nil if it is not known.
    public let value: Double?

    /// A value at a time.
    public init(time: Double, value: Double?) {
      self.time = time
      self.value = value
    }
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// The viewBox.
    public let size: Size
    /// The `d` of the line; empty for a single point.
    public let path: String
    /// The latest value.
    public let last: Point
    /// The target.
    public let target: Point?
    /// Values between two gaps, which no line shows.
    public let lonely: [Point]
  }

  /// Lays the sparkline out at `width` px.
  ///
  /// - Throws: `ChartError` if there is no value, or if one cannot be drawn.
  public static func layout(_ spec: Spec, width: Double) throws(ChartError) -> Geometry {
    try InputCheck.width(width, atLeast: minimumWidth)
    let known = try checked(spec.points, "points") + checked(spec.target.map { [$0] } ?? [], "target")
    let values = known.map(\.value)
    let times = known.map(\.time)
    guard let low = values.min(), let high = values.max(), let first = times.min(), let end = times.max() else {
      throw .noData
    }
    let inset = spec.dotRadius + 1
    let x = LinearScale(domain: first...end, from: inset, to: width - inset)
    let y = LinearScale(domain: low...high, from: max(spec.height, 8) - inset, to: inset)
    let place = { (time: Double, value: Double) in Point(x: x(time), y: y(value)) }
    let runs = runs(spec.points, place)
    guard let last = runs.last?.last else { throw .noData }
    return Geometry(
      size: Size(width: width, height: max(spec.height, 8)), path: runs.map { PathBuilder.polyline($0) }.joined(),
      last: last, target: spec.target.flatMap { target in target.value.map { place(target.time, $0) } },
      lonely: runs.dropLast().filter { $0.count == 1 }.flatMap { $0 })
  }

  private static func checked(
    _ points: [DataPoint], _ owner: String
  ) throws(ChartError) -> [(time: Double, value: Double)] {
    var known: [(time: Double, value: Double)] = []
    for (index, point) in points.enumerated() {
      try InputCheck.time(point.time, Datum(owner, "time", index: index))
      guard let value = point.value else { continue }
      try InputCheck.value(value, Datum(owner, "value", index: index))
      known.append((point.time, value))
    }
    return known
  }

  /// The points by time, divided at missing values.
  private static func runs(_ points: [DataPoint], _ place: (Double, Double) -> Point) -> [[Point]] {
    let ascending = points.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
    var runs: [[Point]] = [[]]
    for (_, point) in ascending {
      if let value = point.value {
        runs[runs.count - 1].append(place(point.time, value))
      } else {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }
}
