/// Writes the `d` of an SVG path, every coordinate as `Coordinate.text` has it.
public struct PathBuilder: Sendable {
  private var bytes: [UInt8] = []

  /// The commands so far.
  ///
  /// O(length).
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An empty path.
  public init() {}

  /// Begins a piece at `point`.
  public mutating func move(to point: Point) { append("M", point) }

  /// Draws a straight line to `point`.
  public mutating func line(to point: Point) { append("L", point) }

  /// Draws back to where the piece began.
  public mutating func close() { bytes.append(UInt8(ascii: "Z")) }

  /// The path through `points` in order; empty for fewer than two.
  public static func polyline(_ points: some Collection<Point>) -> String {
    guard points.count > 1, let first = points.first else { return "" }
    return text(points: points.count) { output in
      output.append("M", first)
      for point in points.dropFirst() { output.append("L", point) }
    }
  }

  /// The path of `lines`, each a piece of its own; empty for no lines.
  public static func lines(_ lines: [Line]) -> String {
    text(points: 2 * lines.count) { output in
      for line in lines {
        output.append("M", line.start)
        output.append(lineTo: line.end, from: line.start)
      }
    }
  }

  /// The path of dots at `points`, each as large as the stroke with round ends is wide; empty for no points.
  public static func dots(_ points: [Point]) -> String {
    text(points: 2 * points.count) { output in
      for point in points {
        output.append("M", point)
        // Some programs draw nothing of a line without any length.
        output.append("h.01")
      }
    }
  }

  /// The path of at most `count` points that `write` appends.
  private static func text(points count: Int, _ write: (inout OutputSpan<UInt8>) -> Void) -> String {
    guard count > 0 else { return "" }
    var path = PathBuilder()
    path.bytes.append(addingCapacity: count * pointLength, initializingWith: write)
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
    bytes.append(addingCapacity: Self.pointLength) { $0.append(command, point) }
  }

  /// The bytes that a point takes at most, with its command.
  private static let pointLength = 2 + 2 * Coordinate.greatestLength
}

extension OutputSpan<UInt8> {
  /// Appends a command of a path that leads to `point`.
  @inline(__always)
  fileprivate mutating func append(_ command: Unicode.Scalar, _ point: Point) {
    append(command)
    append(coordinate: point.x)
    append(",")
    append(coordinate: point.y)
  }

  /// Appends the shortest command for a line: lines along an axis need one coordinate.
  @inline(__always)
  fileprivate mutating func append(lineTo end: Point, from start: Point) {
    if end.y == start.y {
      append("H")
      append(coordinate: end.x)
    } else if end.x == start.x {
      append("V")
      append(coordinate: end.y)
    } else {
      append("L", end)
    }
  }
}
