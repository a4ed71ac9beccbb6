/// Writes the `d` of an SVG path, every coordinate as `Coordinate.text` has it.
public struct PathBuilder: Sendable {
  private var bytes: [UInt8] = []

  /// The commands so far.
  ///
  /// O(length).
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An empty path.
  public init() {}

  /// An empty path with room for so many points of usual length.
  init(points count: Int) { bytes.reserveCapacity(count * 16) }

  /// Begins a piece at `point`.
  public mutating func move(to point: Point) { append("M", point) }

  /// Draws a straight line to `point`.
  public mutating func line(to point: Point) { append("L", point) }

  /// Draws back to where the piece began.
  public mutating func close() { bytes.append(UInt8(ascii: "Z")) }

  /// The path through `points` in order; empty for fewer than two.
  public static func polyline(_ points: some Collection<Point>) -> String {
    guard points.count > 1, let first = points.first else { return "" }
    var path = PathBuilder(points: points.count)
    path.move(to: first)
    for point in points.dropFirst() { path.line(to: point) }
    return path.text
  }

  /// The path of `lines`, each a piece of its own; empty for none.
  public static func lines(_ lines: [Line]) -> String {
    var path = PathBuilder(points: 2 * lines.count)
    for line in lines {
      path.move(to: line.start)
      path.line(to: line.end)
    }
    return path.text
  }

  /// The path of dots at `points`, each as large as a stroke with round ends is wide; empty for none.
  public static func dots(_ points: [Point]) -> String {
    var path = PathBuilder(points: 2 * points.count)
    for point in points {
      path.move(to: point)
      // Some programs draw nothing of a line without any length.
      path.bytes.append(addingCapacity: 4) { $0.append("h.01") }
    }
    return path.text
  }

  /// A square on its corner around `center`, `radius` from middle to corner.
  public static func diamond(center: Point, radius: Double) -> String {
    var path = PathBuilder()
    path.move(to: Point(x: center.x, y: center.y - radius))
    path.line(to: Point(x: center.x + radius, y: center.y))
    path.line(to: Point(x: center.x, y: center.y + radius))
    path.line(to: Point(x: center.x - radius, y: center.y))
    path.close()
    return path.text
  }

  private mutating func append(_ command: Unicode.Scalar, _ point: Point) {
    bytes.append(addingCapacity: 2 + 2 * Coordinate.greatestLength) { output in
      output.append(command)
      output.append(coordinate: point.x)
      output.append(",")
      output.append(coordinate: point.y)
    }
  }
}
