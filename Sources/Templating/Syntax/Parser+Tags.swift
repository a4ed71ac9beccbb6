import Diagnostics

/// Tags and their bodies.
extension Parser {
  /// One tag from its opening delimiter to the end of its body.
  mutating func parseTag() throws(SyntaxError) -> Statement {
    let start = take().span
    let (name, span) = try expectName(Text(zh: "标签名", en: "the name of a tag"))
    // The end of a tag that was not known is not reported again.
    guard !name.hasPrefix("end") || !isOrphan(name) else { throw SyntaxError(diagnostic: nil) }
    let hint = Hint.tag(name)
    head = hint == nil ? nearestName(to: name, in: Self.tags.keys) ?? name : name
    guard let parse = Self.tags[name] else {
      throw unknownTag(name, span, hint ?? nearestNameHelp(for: name, in: Self.tags.keys))
    }
    let headEnd = tokens[place...].first { $0.kind == .tagEnd } ?? current
    let kind = try parse(&self, span)
    head = nil
    return Statement(kind: kind, span: Span(start, headEnd.span))
  }

  private typealias TagParser = @Sendable (inout Parser, Span) throws(SyntaxError) -> Statement.Kind

  static func isTag(_ name: String) -> Bool { tags[name] != nil }

  private static let tags: [String: TagParser] = [
    "if": { parser, span throws(SyntaxError) in try parser.parseIf(span) },
    "for": { parser, span throws(SyntaxError) in try parser.parseFor(span) },
    "set": { parser, span throws(SyntaxError) in try parser.parseSet(span) },
    "with": { parser, span throws(SyntaxError) in try parser.parseWith(span) },
    "filter": { parser, span throws(SyntaxError) in try parser.parseFilterBlock(span) },
    "block": { parser, span throws(SyntaxError) in try parser.parseBlock(span) },
    "macro": { parser, span throws(SyntaxError) in try parser.parseMacro(span) },
    "call": { parser, span throws(SyntaxError) in try parser.parseCall(span) },
    "extends": { parser, _ throws(SyntaxError) in try parser.parseExtends() },
    "include": { parser, _ throws(SyntaxError) in try parser.parseInclude() },
    "import": { parser, _ throws(SyntaxError) in try parser.parseImport() },
    "from": { parser, _ throws(SyntaxError) in try parser.parseFrom() },
  ]

  /// A body after its tag's delimiter, up to one of `expected`, whose name is taken; the delimiter behind it is not.
  mutating func parseBody(
    of tag: String, _ span: Span, until expected: [String]
  ) throws(SyntaxError) -> (body: [Statement], end: String) {
    _ = skip(.colon)
    try expect(.tagEnd)
    head = nil
    openTags.append(OpenTag(name: tag, span: span, expected: expected))
    defer { openTags.removeLast() }
    var body = parseBody()
    while let (name, nameSpan) = endTag, !openTags.contains(where: { $0.expected.contains(name) }) {
      if !isOrphan(name) { reportMisfit(name, nameSpan, tag, expected) }
      skipEndTag()
      body += parseBody()
    }
    guard let (name, _) = endTag, expected.contains(name) else { throw unclosed(tag, span, expected) }
    place += 2
    return (body, name)
  }

  /// Reports an end tag that no open tag waits for.
  private mutating func reportMisfit(_ name: String, _ span: Span, _ tag: String, _ expected: [String]) {
    report(
      error(
        span, Text(zh: "“\(tag)”还没有结束，不能用“\(name)”", en: "'\(name)' does not fit: '\(tag)' is still open"),
        help: Text(
          zh: "这里可用：\(expected.joined(separator: "、"))", en: "expected here: \(expected.joined(separator: ", "))")))
  }

  private func unclosed(_ tag: String, _ span: Span, _ expected: [String]) -> SyntaxError {
    let end = expected.last ?? ""
    return error(
      span, Text(zh: "“\(tag)”没有结束", en: "'\(tag)' is never closed"),
      help: Text(zh: "用 {% \(end) %} 结束", en: "close it with {% \(end) %}"))
  }

  mutating func parseIf(_ span: Span) throws(SyntaxError) -> Statement.Kind {
    var branches: [(test: Expression, body: [Statement])] = []
    while true {
      let test = try parseTuple(withConditional: false)
      let (body, end) = try parseBody(of: "if", span, until: ["elif", "else", "endif"])
      branches.append((test, body))
      guard end != "elif" else { continue }
      var otherwise: [Statement] = []
      if end == "else" {
        guard !isElseIf() else { continue }
        otherwise = try parseBody(of: "if", span, until: ["endif"]).body
      }
      try expect(.tagEnd)
      return .conditional(branches, otherwise: otherwise)
    }
  }

  mutating func parseFor(_ span: Span) throws(SyntaxError) -> Statement.Kind {
    let target = try parseTarget()
    guard skip("in") else { throw unexpected(Text(zh: "“in”", en: "'in'")) }
    let sequence = try parseTuple(withConditional: false)
    let test = skip("if") ? try parseExpression() : nil
    guard !isAt("recursive") else {
      throw error(
        current.span, Text(zh: "循环不能递归", en: "loops cannot be recursive"),
        help: Text(zh: "用调用自己的宏", en: "use a macro that calls itself"))
    }
    let mentions = loopMentions
    let (body, end) = try parseBody(of: "for", span, until: ["else", "endfor"])
    let mentionsLoop = loopMentions > mentions
    var otherwise: [Statement] = []
    if end == "else" { otherwise = try parseBody(of: "for", span, until: ["endfor"]).body }
    try expect(.tagEnd)
    return .loop(
      .init(
        target: target, sequence: sequence, test: test, body: body, mentionsLoop: mentionsLoop, otherwise: otherwise))
  }

  mutating func parseSet(_ span: Span) throws(SyntaxError) -> Statement.Kind {
    let target = try parseTarget(withNamespace: true)
    if skip(.assign) {
      let value = try parseTuple()
      try expect(.tagEnd)
      return .set(target, value)
    }
    var filters: [FilterUse] = []
    while skip(.pipe) { filters.append(try parseFilterUse()) }
    let body = try parseBody(of: "set", span, until: ["endset"]).body
    try expect(.tagEnd)
    return .setBlock(target, filters, body)
  }

  mutating func parseWith(_ span: Span) throws(SyntaxError) -> Statement.Kind {
    var pairs: [(target: Target, value: Expression)] = []
    while current.kind != .tagEnd {
      if !pairs.isEmpty { try expect(.comma) }
      let target = try parseTarget()
      try expect(.assign)
      pairs.append((target, try parseExpression()))
    }
    let body = try parseBody(of: "with", span, until: ["endwith"]).body
    try expect(.tagEnd)
    return .with(pairs, body)
  }

  mutating func parseFilterBlock(_ span: Span) throws(SyntaxError) -> Statement.Kind {
    var filters = [try parseFilterUse()]
    while skip(.pipe) { filters.append(try parseFilterUse()) }
    let body = try parseBody(of: "filter", span, until: ["endfilter"]).body
    try expect(.tagEnd)
    return .filter(filters, body)
  }
}
