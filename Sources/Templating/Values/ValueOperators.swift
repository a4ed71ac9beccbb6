extension Value {
  /// `-value`.
  func negated() throws -> Value {
    switch try defined() {
    case .float(let number): return .float(-number)
    default:
      guard let number = integer else { throw RenderError.unsupported("-", self) }
      guard number != .min else { throw RenderError.overflow }
      return .int(-number)
    }
  }

  /// `+value`.
  func plus() throws -> Value {
    switch try defined() {
    case .float: return self
    default:
      guard let number = integer else { throw RenderError.unsupported("+", self) }
      return .int(number)
    }
  }

  /// The texts of `values` in a row; as soon as one is markup the others are escaped and the whole is markup.
  ///
  /// Without `escaping` it is plain text in any case.
  static func joined(_ values: some Sequence<Value>, escaping: Bool = true) throws -> Value {
    let isMarkup = escaping && values.contains(where: \.isMarkup)
    var bytes = ByteBuffer()
    for value in values {
      let text = try value.printed()
      if isMarkup, !value.isMarkup { bytes.appendEscaped(text) } else { bytes.append(text) }
      try Limits.check(size: bytes.count)
    }
    let text = bytes.text
    return isMarkup ? .markup(Markup(text)) : .string(text)
  }

  /// Text or a sequence `count` times over.
  func repeated(_ count: Int, of factor: Value) throws -> Value {
    switch self {
    case .string(let text): return .string(try text.repeated(count))
    case .markup(let markup): return .markup(Markup(try markup.text.repeated(count)))
    case .list(let items): return .list(try items.repeated(count))
    case .tuple(let items): return .tuple(try items.repeated(count))
    default: throw RenderError.unsupported("*", self, factor)
    }
  }
}

extension String {
  fileprivate func repeated(_ count: Int) throws -> String {
    guard count > 0, !isEmpty else { return "" }
    try Limits.check(size: Limits.product(utf8.count, count))
    return String(repeating: self, count: count)
  }
}

extension [Value] {
  fileprivate func repeated(_ count: Int) throws -> [Value] {
    guard count > 0, !isEmpty else { return [] }
    try Limits.check(items: Limits.product(self.count, count))
    return repeatElement(self, count: count).flatMap { $0 }
  }

  /// Both lists in a row.
  func joined(to other: [Value]) throws -> [Value] {
    try Limits.check(items: count + other.count)
    return self + other
  }
}
