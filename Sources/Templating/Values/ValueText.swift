import Diagnostics

extension Value {
  /// The text it prints as, before escaping.
  func printed() throws -> String {
    switch self {
    case .string(let text): return text
    case .markup(let markup): return markup.text
    case .undefined(let undefined) where undefined.isBlank: return ""
    case .undefined(let undefined): throw undefined.error
    case .iterator, .function, .reference: throw unprintable
    default:
      guard nesting(limit: Limits.valueNesting) else { throw RenderError.tooDeepValue }
      return representation
    }
  }

  /// The text it has inside a list: text is quoted, everything else is as printed.
  var representation: String {
    switch self {
    case .none: "None"
    case .bool(let bool): bool ? "True" : "False"
    case .int(let number): String(number)
    case .float(let number): number.shortestText
    case .string(let text): text.quoted
    case .markup(let markup): "Markup(" + markup.text.quoted + ")"
    case .list(let items): "[" + items.map(\.representation).joined(separator: ", ") + "]"
    case .tuple(let items): "(" + items.map(\.representation).joined(separator: ", ") + (items.count == 1 ? ",)" : ")")
    case .map(let map):
      "{" + map.map { $0.key.quoted + ": " + $0.value.representation }.joined(separator: ", ") + "}"
    case .iterator, .function, .reference, .undefined: "<" + kind.en + ">"
    }
  }

  private var unprintable: RenderError {
    let help = Text(zh: "先用过滤器 list 变成列表", en: "turn it into a list with the filter 'list' first")
    if case .iterator = self {
      return .type(Text(zh: "惰性序列不能直接输出", en: "a lazy sequence cannot be printed"), help: help)
    }
    return .type(Text(zh: "\(kind.zh)不能输出", en: "\(kind.en) cannot be printed"))
  }

  /// Whether lists and maps are nested at most `limit` deep.
  func nesting(limit: Int) -> Bool {
    switch self {
    case .list(let items), .tuple(let items), .iterator(let items):
      limit > 0 && items.allSatisfy { $0.nesting(limit: limit - 1) }
    case .map(let map): limit > 0 && map.entries.allSatisfy { $0.value.nesting(limit: limit - 1) }
    default: true
    }
  }
}
