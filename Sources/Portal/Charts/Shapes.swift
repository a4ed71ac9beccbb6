import Charting
import Templating

/// Geometry as templates see it: every coordinate as a number that prints as its shortest text.
extension Value {
  /// A whole coordinate as a whole number, for a float would print as `12.0`.
  static func coordinate(_ value: Double) -> Value {
    let rounded = Coordinate.rounded(value)
    return Int(exactly: rounded).map(Value.int) ?? .float(rounded)
  }

  static func shapes(_ labels: [Label]) -> Value { .list(labels.map(\.shape)) }
}

extension Point {
  var shape: Value { ["x": .coordinate(x), "y": .coordinate(y)] }
}

extension Line {
  var shape: Value {
    [
      "x1": .coordinate(start.x), "y1": .coordinate(start.y), "x2": .coordinate(end.x), "y2": .coordinate(end.y),
    ]
  }
}

extension Rect {
  var shape: Value {
    ["x": .coordinate(x), "y": .coordinate(y), "width": .coordinate(width), "height": .coordinate(height)]
  }
}

extension Label {
  var shape: Value {
    [
      "text": .string(text), "x": .coordinate(position.x), "y": .coordinate(position.y),
      "anchor": .string(anchor.rawValue),
    ]
  }
}

extension AxisTick {
  var shape: Value { ["line": line.shape, "label": Value(label?.shape)] }
}

extension MarkedLine {
  var shape: Value { ["line": line.shape, "label": Value(label?.shape)] }
}

extension IntervalBar {
  /// A band around the bar and the end that has no bound, whichever way the axis of values goes.
  var shape: Value {
    let open: String? =
      switch openEnd {
      case .above: "above"
      case .below: "below"
      case nil: nil
      }
    let isLevel = line.start.y == line.end.y
    let (left, top) = (min(line.start.x, line.end.x), min(line.start.y, line.end.y))
    let (width, height) = ((line.end.x - line.start.x).magnitude, (line.end.y - line.start.y).magnitude)
    let band =
      isLevel
      ? Rect(x: left, y: top - 5, width: width, height: 10) : Rect(x: left - 5, y: top, width: 10, height: height)
    return ["line": line.shape, "band": band.shape, "open": Value(open), "level": .bool(isLevel)]
  }
}
