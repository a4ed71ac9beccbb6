extension Value {
  /// Whether it counts as true in a condition: all but false, zero, none and what is empty.
  func isTrue() throws -> Bool {
    switch self {
    case .none: false
    case .bool(let bool): bool
    case .int(let number): number != 0
    case .float(let number): number != 0
    case .string(let text): !text.isEmpty
    case .markup(let markup): !markup.text.isEmpty
    case .list(let items), .tuple(let items): !items.isEmpty
    case .map(let map): !map.isEmpty
    case .view(let view): !view.items.isEmpty
    case .iterator, .function, .reference: true
    case .undefined(let undefined) where undefined.isBlank: false
    case .undefined(let undefined): throw undefined.error
    }
  }

  /// A whole number, counting true as 1; nil for anything else.
  var integer: Int? {
    switch self {
    case .int(let number): number
    case .bool(let bool): bool ? 1 : 0
    default: nil
    }
  }

  /// A number, counting true as 1; nil for anything else.
  var number: Double? {
    if case .float(let number) = self { number } else { integer.map(Double.init) }
  }

  /// What a loop over it walks: items, the keys of a mapping, the characters of text.
  func items() throws -> [Value] {
    switch self {
    case .list(let items), .tuple(let items): return items
    case .iterator(let sequence): return sequence.items
    case .view(let view): return view.items
    case .map(let map): return map.keys.map(Value.string)
    case .string(let text):
      try Limits.check(items: text.utf8.count)
      return text.unicodeScalars.map { .string(String($0)) }
    // Walking markup tears it apart: its characters are plain text.
    case .markup(let markup):
      try Limits.check(items: markup.text.utf8.count)
      return markup.text.unicodeScalars.map { .string(String($0)) }
    case .undefined(let undefined) where undefined.isBlank: return []
    case .undefined(let undefined): throw undefined.error
    default: throw RenderError.notIterable(self)
    }
  }
}
