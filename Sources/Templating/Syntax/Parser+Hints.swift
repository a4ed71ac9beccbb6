import Diagnostics

/// Remedies for what is written as in another language.
extension Parser {
  /// What the writer of the current token, which does not fit, may have meant.
  func hint() -> Text? {
    if openTagName == "set", place > 0, tokens[place - 1].kind == .symbol(.colon) {
      return Hint.written("{% set name = value %}")
    }
    return switch current.kind {
    case .symbol(.colon) where isBehindFilterName: colonHint
    case .symbol(.assign) where hint(before: .assign) == nil:
      Text(zh: "比较用 ==；赋值用 {% set 名 = 值 %}", en: "to compare, write ==; to assign, write {% set name = value %}")
    case .symbol(.equal) where openTagName == "set": Hint.written("{% set name = value %}")
    case .string where isAdjacent && previousName.map { ["f", "F"].contains($0) } == true:
      Text(zh: "没有 f 文本；用 ~ 连接，或用 '%s'|format(x)", en: "there are no f-strings; join with ~ or use '%s'|format(x)")
    case .name("for"):
      Text(zh: "没有列表推导式；用过滤器 map、select", en: "there are no list comprehensions; use the filters map and select")
    case .name("with"), .name("only"): Hint.written("{% with x = 1 %}{% include 'name' %}{% endwith %}")
    case .name("of") where openTagName == "for": Hint.written("in")
    case .name where previousName == "lambda":
      Text(zh: "没有 lambda；用过滤器和宏", en: "there is no lambda; use filters and macros")
    case .name, .string, .integer, .float: operatorHint
    default: hint(before: nil)
    }
  }

  /// The hint for a sign that starts at the current token, or at the one right before it.
  private func hint(before symbol: Symbol?) -> Text? {
    let text = source.text(current.span.range.lowerBound..<source.bytes.count)
    if symbol == nil, let hint = Hint.sign(String(text.prefix(3))) { return hint }
    guard isAdjacent else { return nil }
    let start = tokens[place - 1].span.range.lowerBound
    return Hint.sign(String(source.text(start..<source.bytes.count).prefix(3)))
  }

  /// Two values in a row lack an operator.
  private var operatorHint: Text? {
    guard place > 0 else { return nil }
    let last = tokens[place - 1]
    if case .string = last.kind, source.bytes[last.span.range].contains(UInt8(ascii: "\n")) {
      let line = source.location(of: last.span).line
      return Text(zh: "第 \(line) 行开始的文本是否缺少引号？", en: "does the string that starts in line \(line) lack its end?")
    }
    switch last.kind {
    case .name, .string, .integer, .float, .symbol(.rightParenthesis), .symbol(.rightBracket):
      return Text(zh: "两个值之间要有运算符，例如连接文本的 ~", en: "between two values belongs an operator, such as ~ to join text")
    default: return nil
    }
  }

  /// Whether nothing stands between the current token and the one before it.
  private var isAdjacent: Bool {
    place > 0 && tokens[place - 1].span.end == current.span.start
  }

  private var previousName: String? {
    guard place > 0, case .name(let name) = tokens[place - 1].kind else { return nil }
    return name
  }

  private var isBehindFilterName: Bool {
    previousName != nil && place > 1 && tokens[place - 2].kind == .symbol(.pipe)
  }

  private var colonHint: Text? {
    previousName.map { name in
      Hint.filter(name) ?? Text(zh: "参数写在括号里：|\(name)(…)", en: "arguments stand in parentheses: |\(name)(…)")
    }
  }

  /// The name of the tag that is being read.
  private var openTagName: String? {
    guard let start = tokens[..<min(place, tokens.count)].lastIndex(where: { $0.kind == .tagStart }),
      start + 1 < tokens.count, case .name(let name) = tokens[start + 1].kind
    else { return nil }
    return name
  }
}

/// Tags that end or continue another, under a wrong name.
extension Parser {
  /// Reports a misspelt or foreign tag such as `endfro`, `end` or `elseif` and goes on as if it had been written right.
  mutating func correctEndTag() {
    guard case .name(let name) = next.kind, !Self.isTag(name), !Self.endTags.contains(name),
      let right = openTags.last.flatMap({ Self.correction(of: name, among: $0.expected) })
    else { return }
    report(unknownTag(name, next.span, Text(zh: "是不是“\(right)”？", en: "did you mean '\(right)'?")))
    tokens[place + 1] = Token(kind: .name(right), span: next.span)
  }

  private static func correction(of name: String, among expected: [String]) -> String? {
    if name == "end" { return expected.last }
    if ["elseif", "elsif", "elsef", "elif"].contains(name), expected.contains("elif") { return "elif" }
    if name == "empty", expected.contains("else") { return "else" }
    return name.hasPrefix("e") ? nearestName(to: name, in: expected) : nil
  }

  /// Whether an `else` goes on as `else if`, which is reported and read as `elif`.
  mutating func isElseIf() -> Bool {
    guard isAt("if") else { return false }
    report(
      error(
        current.span, Text(zh: "else 后面不能写 if", en: "'else' takes no condition"), help: Hint.written("{% elif … %}")))
    advance()
    return true
  }

  func unknownTag(_ name: String, _ span: Span, _ help: Text?) -> SyntaxError {
    error(
      span, Text(zh: "没有名为“\(name)”的标签", en: "there is no tag '\(name)'"), help: help, code: "template-tag")
  }
}
