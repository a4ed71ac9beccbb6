import Diagnostics

extension Filter {
  /// The filter that puts blanks or other text before lines.
  static let indent = Filter("indent", ["width", "first", "blank"]) { value, arguments, _ in
    let indentation = try value.indentation(arguments["width"] ?? 4)
    let (first, blank) = (try arguments.bool("first", default: false), try arguments.bool("blank", default: false))
    let lines = try (value.printed() + "\n").lines.map(value.sameKind)
    try Limits.check(size: Limits.product(lines.count, indentation.text?.utf8.count ?? 0))
    let text = try blank ? join(lines, with: Arithmetic.add("\n", indentation)) : indented(value, lines, indentation)
    return try first ? Arithmetic.add(indentation, text) : text
  }

  /// `lines` of `value` with `indentation` before all but the first and the empty ones.
  private static func indented(_ value: Value, _ lines: [Value], _ indentation: Value) throws -> Value {
    let rest = try lines.dropFirst().map { line in
      line.text?.isEmpty == false ? try Arithmetic.add(indentation, line) : line
    }
    // Plain text stays plain, even if its lines became markup.
    return value.sameKind(try (lines.prefix(1) + rest).map { try $0.printed() }.joined(separator: "\n"))
  }
}

extension Value {
  /// What to put before the lines of this text: blanks or other text, which Jinja2 takes for markup if this is.
  fileprivate func indentation(_ width: Value) throws -> Value {
    guard text != nil else { throw RenderError.unsupported("indent", self) }
    if let text = width.text {
      guard try !isMarkup || width.escaped().text.isSame(as: text) else {
        throw RenderError.unsafe(
          Text(zh: "标记的缩进要先转义", en: "what indents markup must be escaped"),
          help: Text(zh: "加上过滤器 escape", en: "add the filter escape"))
      }
      return isMarkup ? sameKind(text) : width
    }
    guard let count = width.integer else {
      throw RenderError.type(
        Text(
          zh: "缩进应是整数或文本，却是\(width.kind.zh)",
          en: "the width of an indentation is an integer or text, but this is \(width.kind.en)"))
    }
    try Limits.check(size: count)
    return sameKind(String(repeating: " ", count: Swift.max(0, count)))
  }
}
