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

  /// The text it has inside a list: text is quoted, everything else is as printed.
  ///
  /// Throws if it, or something in it, has none, or if it is too large.
  func shown() throws -> String {
    var text = ""
    try write(to: &text, depth: 0)
    return text
  }

  private func write(to text: inout String, depth: Int) throws {
    guard depth <= Limits.valueNesting else { throw RenderError.tooDeepValue }
    try Limits.check(size: text.utf8.count)
    switch self {
    case .none: text += "None"
    case .bool(let bool): text += bool ? "True" : "False"
    case .int(let number): text += String(number)
    case .float(let number): text += number.shortestText
    case .string(let string): text += string.quoted
    case .markup(let markup): text += "Markup(" + markup.text.quoted + ")"
    case .list(let items): try write("[", items, "]", to: &text) { try $0.write(to: &$1, depth: depth + 1) }
    case .tuple(let items):
      try write("(", items, items.count == 1 ? ",)" : ")", to: &text) { try $0.write(to: &$1, depth: depth + 1) }
    case .map(let map):
      try write("{", Array(map), "}", to: &text) { entry, text in
        text += entry.key.quoted + ": "
        try entry.value.write(to: &text, depth: depth + 1)
      }
    case .iterator, .view, .function, .reference: throw unprintable
    case .undefined(let undefined): throw undefined.error
    }
  }

  private func write<Item>(
    _ open: String, _ items: [Item], _ close: String, to text: inout String,
    _ writeItem: (Item, inout String) throws -> Void
  ) throws {
    text += open
    for (place, item) in items.enumerated() {
      if place > 0 { text += ", " }
      try writeItem(item, &text)
    }
    text += close
  }

  private var unprintable: RenderError {
    let help = Text(zh: "先用过滤器 list 变成列表", en: "turn it into a list with the filter 'list' first")
    let message = Text(zh: "\(kind.zh)不能输出", en: "\(kind.en) cannot be printed")
    switch self {
    case .iterator, .view: return .type(message, help: help)
    case .function(let function):
      return .type(message, help: function.callHelp)
    default: return .type(message)
    }
  }

  /// What it is, for messages: short text and numbers as they are written, everything else by its kind.
  var brief: Text {
    switch self {
    case .none, .bool, .int, .float, .string, .markup:
      guard let text = try? shown(), text.utf8.count <= 100 else { return kind }
      return Text(zh: text, en: text)
    case .list, .tuple, .iterator, .view, .map, .function, .reference, .undefined: return kind
    }
  }
}

extension Function {
  /// How to use what stands where its result is wanted.
  fileprivate var callHelp: Text {
    Value.isMapMethod(name)
      ? Text(zh: "要调用它，写 \(name)()；要读取键，写 ['\(name)']", en: "to call it, write \(name)(); to read the key, ['\(name)']")
      : Text(zh: "要调用它，写 \(name)()", en: "to call it, write \(name)()")
  }
}
