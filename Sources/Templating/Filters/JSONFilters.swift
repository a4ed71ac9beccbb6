import Diagnostics

extension Filter {
  /// The filter that writes JSON which is safe inside HTML.
  static let json = [
    Filter("tojson", ["indent"]) { value, arguments, _ in
      let indent = try arguments.isGiven("indent") ? try indentation(arguments) : nil
      var writer = JSONWriter(indent: indent)
      try writer.write(value)
      return .markup(Markup(writer.text))
    }
  ]

  /// What each level is indented by: a number of blanks, or text of blanks.
  private static func indentation(_ arguments: Arguments) throws -> String {
    if let text = arguments["indent"]?.text, text.allSatisfy(\.isWhitespace) { return text }
    let width = max(0, try arguments.int("indent"))
    try Limits.check(size: Limits.product(width, Limits.valueNesting))
    return String(repeating: " ", count: width)
  }
}

/// Writes JSON as Python does: keys in order, other characters than ASCII as escapes, HTML's marks too.
private struct JSONWriter {
  let indent: String?
  var text = ""
  private var level = 0

  init(indent: String?) {
    self.indent = indent
  }

  mutating func write(_ value: Value) throws {
    switch try value.defined() {
    case .none: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .int(let number): text += String(number)
    case .float(let number): text += number.jsonText
    case .string(let string): write(string)
    case .markup(let markup): write(markup.text)
    case .list(let items), .tuple(let items): try write(items, "[", "]") { try $0.write($1) }
    case .map(let map):
      let pairs = map.sorted { $0.key.precedes($1.key) }
      try write(pairs, "{", "}") { writer, pair in
        writer.write(pair.key)
        writer.text += ": "
        try writer.write(pair.value)
      }
    default: throw RenderError.unsupported("tojson", value)
    }
  }

  private mutating func write<Item>(
    _ items: [Item], _ open: String, _ close: String, _ write: (inout JSONWriter, Item) throws -> Void
  ) throws {
    text += open
    level += 1
    for (place, item) in items.enumerated() {
      try Limits.check(size: text.utf8.count)
      if place > 0 { text += indent == nil ? ", " : "," }
      breakLine()
      try write(&self, item)
    }
    level -= 1
    if !items.isEmpty { breakLine() }
    text += close
  }

  private mutating func breakLine() {
    guard let indent else { return }
    text += "\n" + String(repeating: indent, count: level)
  }

  private mutating func write(_ string: String) {
    text += "\""
    for unit in string.utf16 {
      switch unit {
      case 0x22: text += "\\\""
      case 0x5c: text += "\\\\"
      case 0x0a: text += "\\n"
      case 0x0d: text += "\\r"
      case 0x09: text += "\\t"
      case 0x08: text += "\\b"
      case 0x0c: text += "\\f"
      case 0x3c, 0x3e, 0x26, 0x27, 0..<0x20, 0x7f...: text += "\\u" + UInt32(unit).hexadecimal(width: 4)
      default: text.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      }
    }
    text += "\""
  }
}

extension Double {
  fileprivate var jsonText: String {
    isFinite ? shortestText : isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity"
  }
}
