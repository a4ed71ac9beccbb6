import Diagnostics

/// Operands: literals, names, parentheses, lists and mappings.
extension Parser {
  mutating func parsePrimary() throws(SyntaxError) -> Expression {
    let token = current
    switch token.kind {
    case .name(let name):
      advance()
      if name == "loop" { loopMentions += 1 }
      return Expression(kind: Self.constants[name].map { .constant($0) } ?? .name(name), span: token.span)
    case .string:
      return Expression(kind: .constant(.string(takeStrings())), span: span(from: token.span))
    case .integer(let number):
      advance()
      return Expression(kind: .constant(.int(number)), span: token.span)
    case .float(let number):
      advance()
      return Expression(kind: .constant(.float(number)), span: token.span)
    case .symbol(.leftParenthesis): return try parseParentheses()
    case .symbol(.leftBracket): return try parseList()
    case .symbol(.leftBrace): return try parseDictionary()
    default: throw unexpected(Text(zh: "表达式", en: "an expression"))
    }
  }

  /// One or more expressions with commas between them; `ends` are words that may follow a final comma.
  mutating func parseTuple(withConditional: Bool = true) throws(SyntaxError) -> Expression {
    let first = withConditional ? try parseExpression() : try parseOr()
    guard isAt(.comma) else { return first }
    var items = [first]
    while skip(.comma), !endsTuple {
      items.append(withConditional ? try parseExpression() : try parseOr())
    }
    return try make(.tuple(items), from: first)
  }

  private var endsTuple: Bool {
    [.tagEnd, .outputEnd, .symbol(.rightParenthesis)].contains(current.kind)
  }

  private mutating func takeStrings() -> String {
    var text = ""
    while case .string(let part) = current.kind {
      text += part
      advance()
    }
    return text
  }

  private mutating func parseParentheses() throws(SyntaxError) -> Expression {
    let start = take().span
    if skip(.rightParenthesis) { return Expression(kind: .tuple([]), span: span(from: start)) }
    let inner = try parseTuple()
    try expect(.rightParenthesis)
    return Expression(kind: inner.kind, span: span(from: start))
  }

  private mutating func parseList() throws(SyntaxError) -> Expression {
    let start = take().span
    var items: [Expression] = []
    while !isAt(.rightBracket) {
      if !items.isEmpty { try expect(.comma) }
      if isAt(.rightBracket) { break }
      items.append(try parseExpression())
    }
    try expect(.rightBracket)
    return Expression(kind: .list(items), span: span(from: start))
  }

  private mutating func parseDictionary() throws(SyntaxError) -> Expression {
    let start = take().span
    var pairs: [(key: Expression, value: Expression)] = []
    while !isAt(.rightBrace) {
      if !pairs.isEmpty { try expect(.comma) }
      if isAt(.rightBrace) { break }
      let key = try parseExpression()
      try expect(.colon)
      pairs.append((key, try parseExpression()))
    }
    try expect(.rightBrace)
    return Expression(kind: .dictionary(pairs), span: span(from: start))
  }

  private static let constants: [String: Value] = [
    "true": true, "True": true, "false": false, "False": false, "none": .none, "None": .none,
  ]
}
