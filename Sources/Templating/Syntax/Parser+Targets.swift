import Diagnostics

/// What assignments and loops fill.
extension Parser {
  /// A name, or names with commas between them, with or without parentheses.
  mutating func parseTarget(withNamespace: Bool = false) throws(SyntaxError) -> Target {
    let start = current.span
    let first = try parseSingleTarget(withNamespace)
    guard isAt(.comma) else { return first }
    var targets = [first]
    while skip(.comma), !endsTargets {
      targets.append(try parseSingleTarget(withNamespace))
    }
    return .tuple(targets, span(from: start))
  }

  mutating func parseSingleTarget(_ withNamespace: Bool = false) throws(SyntaxError) -> Target {
    let start = current.span
    if skip(.leftParenthesis) {
      let inner = try nested { parser throws(SyntaxError) in try parser.parseTarget(withNamespace: withNamespace) }
      try expect(.rightParenthesis)
      return inner
    }
    let (name, span) = try expectName(Text(zh: "变量名", en: "the name of a variable"))
    if withNamespace, skip(.dot) {
      let member = try expectName(Text(zh: "属性名", en: "the name of an attribute")).name
      return .member(namespace: name, member, self.span(from: start))
    }
    guard !["true", "True", "false", "False", "none", "None", "loop", "self", "super"].contains(name) else {
      throw error(
        span, Text(zh: "不能给“\(name)”赋值", en: "'\(name)' cannot be assigned to"),
        help: Text(zh: "换一个名称", en: "use another name"))
    }
    return .name(name, span)
  }

  private var endsTargets: Bool {
    isAt("in") || isAt(.rightParenthesis) || current.kind == .tagEnd
  }

  mutating func parseName() throws(SyntaxError) -> String {
    guard case .name(let name, _) = try parseSingleTarget() else {
      throw unexpected(Text(zh: "名称", en: "a name"))
    }
    return name
  }
}
