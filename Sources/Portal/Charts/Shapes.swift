import Charting
import Templating

/// Geometry as templates see it: every coordinate as a number that prints as its shortest text.
extension Value {
  /// A whole coordinate as a whole number, for a float would print as `12.0`.
  static func coordinate(_ value: Double) -> Value {
    let rounded = Coordinate.rounded(value)
    return Int(exactly: rounded).map(Value.int) ?? .float(rounded)
  }

  static func shapes(_ labels: [Charting.Label]) -> Value { .list(labels.map(\.shape)) }

  /// The labels of those `items` that have one.
  static func labels<Item>(of items: [Item], _ label: (Item) -> Charting.Label?) -> Value {
    // A span shows the items where they are; walking the array would copy each.
    let items = items.span
    var shapes: [Value] = []
    shapes.reserveCapacity(items.count)
    for index in items.indices {
      if let label = label(items[index]) { shapes.append(label.shape) }
    }
    return .list(shapes)
  }
}

extension Point {
  private static let members = MapShape<Point>(["x": { .coordinate($0.x) }, "y": { .coordinate($0.y) }])

  var shape: Value { Self.members(self) }
}

extension Line {
  private static let members = MapShape<Line>([
    "x1": { .coordinate($0.start.x) }, "y1": { .coordinate($0.start.y) },
    "x2": { .coordinate($0.end.x) }, "y2": { .coordinate($0.end.y) },
  ])

  var shape: Value { Self.members(self) }
}

extension Rect {
  private static let members = MapShape<Rect>([
    "x": { .coordinate($0.x) }, "y": { .coordinate($0.y) },
    "width": { .coordinate($0.width) }, "height": { .coordinate($0.height) },
  ])

  var shape: Value { Self.members(self) }
}

extension Charting.Label {
  private static let members = MapShape<Charting.Label>([
    "text": { .string($0.text) }, "x": { .coordinate($0.position.x) }, "y": { .coordinate($0.position.y) },
    "anchor": { .string($0.anchor.rawValue) },
  ])

  var shape: Value { Self.members(self) }
}

extension AxisTick {
  private static let members = MapShape<AxisTick>(["line": { $0.line.shape }, "label": { Value($0.label?.shape) }])

  var shape: Value { Self.members(self) }
}

extension MarkedLine {
  private static let members = MapShape<MarkedLine>(["line": { $0.line.shape }, "label": { Value($0.label?.shape) }])

  var shape: Value { Self.members(self) }
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
