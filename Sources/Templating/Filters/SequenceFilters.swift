import Diagnostics

extension Filter {
  /// The filters that take sequences apart.
  static let sequences = [
    Filter("length", cost: .text) { value, _, _ in .int(try value.length()) },
    Filter("list", cost: .text) { value, _, _ in .list(try value.items()) },
    Filter("first", cost: .text) { value, _, _ in
      try value.items().first ?? absent(Text(zh: "序列为空，没有第一项", en: "the sequence is empty and has no first item"))
    },
    Filter("last", cost: .text) { value, _, _ in
      guard value.isReversible else { throw RenderError.unsupported("last", value) }
      if value.isMarkup, try value.length() > 0 { return try value.item(-1) ?? .none }
      return try value.items().last ?? absent(Text(zh: "序列为空，没有最后一项", en: "the sequence is empty and has no last item"))
    },
    Filter("reverse", cost: .items) { value, _, _ in
      switch value {
      case .string(let text): .string(String(String.UnicodeScalarView(text.unicodeScalars.reversed())))
      case .markup(let markup):
        .markup(Markup(String(String.UnicodeScalarView(markup.text.unicodeScalars.reversed()))))
      case .iterator: .list(try value.items().reversed())
      default: .lazy(try value.items().reversed())
      }
    },
    Filter("join", ["d", "attribute"]) { value, arguments, _ in
      let path = AttributePath(arguments["attribute"])
      return try join(try value.items().map { try path($0) }, with: arguments["d"] ?? "")
    },
  ]

  static func absent(_ message: Text) -> Value {
    .undefined(Undefined(.message(message)))
  }

  /// The items in a row with `separator` between them, escaped as soon as one of them is markup.
  static func join(_ items: [Value], with separator: Value) throws -> Value {
    var parts: [Value] = []
    for (place, item) in items.enumerated() {
      if place > 0 { parts.append(separator) }
      parts.append(item)
    }
    if items.count < 2, separator.isMarkup { parts.append(.markup(Markup(""))) }
    return try Value.joined(parts)
  }
}

extension Value {
  /// The number of items, keys or characters.
  func length() throws -> Int {
    switch self {
    case .string(let text): return text.unicodeScalars.count
    case .markup(let markup): return markup.text.unicodeScalars.count
    case .list(let items), .tuple(let items): return items.count
    case .map(let map): return map.count
    case .view(let view): return view.items.count
    case .undefined where isBlank: return 0
    case .iterator:
      throw RenderError.type(
        Text(zh: "惰性序列没有长度", en: "a lazy sequence has no length"),
        help: Text(zh: "先用过滤器 list 变成列表", en: "turn it into a list with the filter 'list' first"))
    default: throw RenderError.type(Text(zh: "\(kind.zh)没有长度", en: "\(kind.en) has no length"))
    }
  }

  /// Whether it can be walked from its end.
  fileprivate var isReversible: Bool {
    switch self {
    case .list, .tuple, .map, .view, .string, .markup: true
    default: false
    }
  }
}
