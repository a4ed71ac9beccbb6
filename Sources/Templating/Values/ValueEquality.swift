import Glibc

extension Value {
  /// Whether two values are equal: numbers by amount whatever their type, text byte by byte, maps without order.
  func equals(_ other: Value) throws -> Bool {
    if case .string(let left) = self, case .string(let right) = other { return left.isSame(as: right) }
    switch (self, other) {
    case (.undefined(let undefined), _), (_, .undefined(let undefined)): throw undefined.error
    case (.none, .none): return true
    case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)):
      return try left.count == right.count && zip(left, right).allSatisfy { try $0.equals($1) }
    case (.map(let left), .map(let right)): return try Self.equal(left, right)
    case (.view(let left), .view(let right)): return try left.equals(right)
    case (.reference(let left), .reference(let right)): return left == right
    case (.bool, _), (.int, _), (.float, _), (.string, _), (.markup, _): break
    case (.none, _), (.list, _), (.tuple, _), (.iterator, _), (.view, _), (.map, _), (.function, _), (.reference, _):
      return false
    }
    if let left = text, let right = other.text { return left.isSame(as: right) }
    if let left = integer, let right = other.integer { return left == right }
    if let left = number, let right = other.number { return left == right }
    return false
  }

  /// Whether Python could look it up in a set or mapping: no list, mapping, or tuple that holds one.
  func isHashable() throws -> Bool {
    switch try defined() {
    case .list, .map: false
    case .tuple(let items): try items.allSatisfy { try $0.isHashable() }
    case .view(let view): view.isIndexed || view.kind == .values
    case .none, .bool, .int, .float, .string, .markup, .iterator, .function, .reference, .undefined: true
    }
  }

  private static func equal(_ left: Map, _ right: Map) throws -> Bool {
    try left.count == right.count
      && left.allSatisfy { key, value in try right[key].map { try value.equals($0) } ?? false }
  }

  /// Whether it is found in `container`: a part of text, an item of a sequence, a key of a mapping.
  func isContained(in container: Value) throws -> Bool {
    _ = try defined()
    if let text = container.text {
      guard let part = self.text else { throw RenderError.unsupported("in", self, container) }
      return text.utf8Contains(part)
    }
    if case .map(let map) = container { return text.map { map[$0] != nil } ?? false }
    return try container.items().contains { try equals($0) }
  }
}

extension String {
  /// Whether the bytes are equal; `==` would also accept another composition of the same characters.
  func isSame(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    return withBytes { left in
      other.withBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return memcmp(left, right, utf8.count) == 0
      }
    }
  }

  /// Whether the code points come first in order.
  func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Whether `part` occurs, byte by byte.
  func utf8Contains(_ part: String) -> Bool {
    let bytes = Array(utf8)
    return bytes.firstRange(of: Array(part.utf8), from: 0) != nil
  }
}
