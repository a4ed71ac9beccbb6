import Diagnostics

extension Value {
  /// The text it prints as, before escaping.
  func printed() throws -> String {
    switch self {
    case .string(let text): return text
    case .markup(let markup): return markup.text
    case .undefined(let undefined) where undefined.isBlank: return ""
    case .undefined(let undefined): throw undefined.error
    default: return try shown()
    }
  }

  /// The text it has inside a list; throws if it, or something in it, has none.
  func shown() throws -> String {
    guard nesting(limit: Limits.valueNesting) else { throw RenderError.tooDeepValue }
    try checkPrintable()
    return representation
  }

  private func checkPrintable() throws {
    switch self {
    case .list(let items), .tuple(let items): for item in items { try item.checkPrintable() }
    case .map(let map): for entry in map.entries { try entry.value.checkPrintable() }
    case .iterator, .view, .function, .reference: throw unprintable
    default: _ = try defined()
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
    case .iterator, .view, .function, .reference, .undefined: "<" + kind.en + ">"
    }
  }

  private var unprintable: RenderError {
    let help = Text(zh: "先用过滤器 list 变成列表", en: "turn it into a list with the filter 'list' first")
    let message = Text(zh: "\(kind.zh)不能输出", en: "\(kind.en) cannot be printed")
    switch self {
    case .iterator, .view: return .type(message, help: help)
    default: return .type(message)
    }
  }

  /// Whether lists and maps are nested at most `limit` deep.
  func nesting(limit: Int) -> Bool {
    switch self {
    case .list(let items), .tuple(let items):
      limit > 0 && items.allSatisfy { $0.nesting(limit: limit - 1) }
    case .iterator(let sequence): limit > 0 && sequence.items.allSatisfy { $0.nesting(limit: limit - 1) }
    case .view(let view): limit > 0 && view.items.allSatisfy { $0.nesting(limit: limit - 1) }
    case .map(let map): limit > 0 && map.entries.allSatisfy { $0.value.nesting(limit: limit - 1) }
    default: true
    }
  }
}
