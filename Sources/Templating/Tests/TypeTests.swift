extension Test {
  /// The tests for what sort of value it is.
  static let types = [
    Test("defined", acceptsUndefined: true) { value, _, _ in !value.isUndefined },
    Test("undefined", acceptsUndefined: true) { value, _, _ in value.isUndefined },
    Test("none") { value, _, _ in if case .none = value { true } else { false } },
    Test("boolean") { value, _, _ in if case .bool = value { true } else { false } },
    Test("true") { value, _, _ in if case .bool(true) = value { true } else { false } },
    Test("false") { value, _, _ in if case .bool(false) = value { true } else { false } },
    Test("integer") { value, _, _ in if case .int = value { true } else { false } },
    Test("float") { value, _, _ in if case .float = value { true } else { false } },
    Test("number") { value, _, _ in value.number != nil },
    Test("string") { value, _, _ in value.text != nil },
    Test("escaped") { value, _, _ in value.isMarkup },
    Test("mapping") { value, _, _ in if case .map = value { true } else { false } },
    Test("callable") { value, _, _ in if case .function = value { true } else { false } },
    Test("sequence") { value, _, _ in
      switch value {
      case .list, .tuple, .map, .string, .markup: true
      case .view(let view): view.isIndexed
      case .undefined(let undefined): undefined.isBlank
      case .none, .bool, .int, .float, .iterator, .function, .reference: false
      }
    },
    Test("iterable") { value, _, _ in
      switch value {
      case .list, .tuple, .map, .string, .markup, .iterator, .view: true
      case .reference(let reference): reference.kind == .loop
      case .undefined(let undefined): undefined.isBlank
      case .none, .bool, .int, .float, .function: false
      }
    },
  ]
}
