/// How two values compare in a template.
enum Comparison: Sendable {
  case equal, unequal, less, lessOrEqual, greater, greaterOrEqual, contained, notContained

  func holds(_ left: Value, _ right: Value) throws -> Bool {
    switch self {
    case .equal: try left.equals(right)
    case .unequal: try !left.equals(right)
    case .less: try left.precedes(right, sign)
    case .greater: try right.precedes(left, sign)
    case .lessOrEqual: try left.precedes(right, sign) || left.equals(right)
    case .greaterOrEqual: try right.precedes(left, sign) || left.equals(right)
    case .contained: try left.isContained(in: right)
    case .notContained: try !left.isContained(in: right)
    }
  }

  /// Whether it walks its right side.
  var searches: Bool {
    switch self {
    case .contained, .notContained: true
    case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual: false
    }
  }

  private var sign: String {
    switch self {
    case .equal: "=="
    case .unequal: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .contained: "in"
    case .notContained: "not in"
    }
  }
}

extension Value {
  /// Whether it comes before `other`; throws if the two have no order.
  func precedes(_ other: Value, _ sign: String = "<") throws -> Bool {
    switch (self, other) {
    case (.undefined(let undefined), _), (_, .undefined(let undefined)): throw undefined.error
    case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)):
      for (one, two) in zip(left, right) where try !one.equals(two) { return try one.precedes(two, sign) }
      return left.count < right.count
    default: break
    }
    if let left = text, let right = other.text { return left.precedes(right) }
    if let left = integer, let right = other.integer { return left < right }
    if let left = number, let right = other.number { return left < right }
    throw RenderError.unsupported(sign, self, other)
  }
}

extension [Value] {
  /// The items in the order of `keys`; equal keys keep their order, also when reversed.
  func sorted(by keys: [Value], descending: Bool = false) throws -> [Value] {
    let order = try indices.sorted { left, right in
      if try keys[left].precedes(keys[right]) { return !descending }
      if try keys[right].precedes(keys[left]) { return descending }
      return left < right
    }
    return order.map { self[$0] }
  }
}
