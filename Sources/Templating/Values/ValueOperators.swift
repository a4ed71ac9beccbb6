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
  static func joined(_ values: some Sequence<Value>) throws -> Value {
    let isMarkup = values.contains(where: \.isMarkup)
    var bytes: [UInt8] = []
    for value in values {
      let text = try value.printed()
      if isMarkup, !value.isMarkup { bytes.appendEscaped(text) } else { bytes.append(contentsOf: text.utf8) }
      try Limits.check(size: bytes.count)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return isMarkup ? .markup(Markup(text)) : .string(text)
  }

  /// Text or a sequence `count` times over.
  func repeated(_ count: Int, of factor: Value) throws -> Value {
    let times = Swift.max(0, count)
    switch self {
    case .string(let text):
      return .string(try Limits.checked(text.utf8.count, times: times, String(repeating: text, count: times)))
    case .markup(let markup):
      let text = try Limits.checked(markup.text.utf8.count, times: times, String(repeating: markup.text, count: times))
      return .markup(Markup(text))
    case .list(let items): return .list(try Limits.checked(items.count, times: times, items.repeated(times)))
    case .tuple(let items): return .tuple(try Limits.checked(items.count, times: times, items.repeated(times)))
    default: throw RenderError.unsupported("*", self, factor)
    }
  }
}

extension [Value] {
  fileprivate func repeated(_ times: Int) -> [Value] {
    repeatElement(self, count: times).flatMap { $0 }
  }
}
