import Diagnostics

/// Signs before an operand, and what follows one: members, items, calls, filters and tests.
extension Parser {
  mutating func parseUnary(withFilters: Bool) throws(SyntaxError) -> Expression {
    let start = current.span
    var expression: Expression
    if skip(.subtract) {
      let operand = try nested { parser throws(SyntaxError) in try parser.parseUnary(withFilters: false) }
      expression = Expression(kind: .negate(operand), span: span(from: start))
    } else if skip(.add) {
      let operand = try nested { parser throws(SyntaxError) in try parser.parseUnary(withFilters: false) }
      expression = Expression(kind: .plus(operand), span: span(from: start))
    } else {
      expression = try parsePrimary()
    }
    expression = try parsePostfix(expression)
    return withFilters ? try parseFilters(expression) : expression
  }

  mutating func parsePostfix(_ operand: Expression) throws(SyntaxError) -> Expression {
    var expression = operand
    while true {
      if skip(.dot) {
        expression = try parseMember(of: expression)
      } else if skip(.leftBracket) {
        expression = try parseItem(of: expression)
      } else if isAt(.leftParenthesis) {
        let arguments = try parseArguments()
        expression = try make(.call(expression, arguments), from: expression)
      } else {
        return expression
      }
    }
  }

  private mutating func parseMember(of owner: Expression) throws(SyntaxError) -> Expression {
    switch current.kind {
    case .name(let name):
      let span = take().span
      return try make(.member(owner, name, span), from: owner)
    case .integer(let number):
      let index = Expression(kind: .constant(.int(number)), span: current.span)
      advance()
      return try make(.item(owner, index), from: owner)
    default: throw unexpected(Text(zh: "属性名或序号", en: "a name or a number"))
    }
  }

  private mutating func parseItem(of owner: Expression) throws(SyntaxError) -> Expression {
    let start = isAt(.colon) ? nil : try parseExpression()
    if let start, isAt(.comma) {
      var keys = [start]
      while skip(.comma), !isAt(.rightBracket) { keys.append(try parseExpression()) }
      try expect(.rightBracket)
      return try make(.item(owner, make(.tuple(keys), from: start)), from: owner)
    }
    guard skip(.colon) else {
      try expect(.rightBracket)
      guard let start else { throw unexpected(Text(zh: "序号或键", en: "an index or a key")) }
      return try make(.item(owner, start), from: owner)
    }
    let end = try parseBound()
    let step = skip(.colon) ? try parseBound() : nil
    try expect(.rightBracket)
    return try make(.slice(owner, start: start, end: end, step: step), from: owner)
  }

  private mutating func parseBound() throws(SyntaxError) -> Expression? {
    isAt(.colon) || isAt(.rightBracket) ? nil : try parseExpression()
  }

  private mutating func parseFilters(_ operand: Expression) throws(SyntaxError) -> Expression {
    var expression = operand
    while true {
      if skip(.pipe) {
        let filter = try parseFilterUse()
        expression = try make(.filter(expression, filter), from: expression)
      } else if skip("is") {
        expression = try parseTest(expression)
      } else if isAt(.leftParenthesis) {
        let arguments = try parseArguments()
        expression = try make(.call(expression, arguments), from: expression)
      } else {
        return expression
      }
    }
  }

  /// A filter's name and arguments, behind the `|`.
  mutating func parseFilterUse() throws(SyntaxError) -> FilterUse {
    let (name, span) = try parseDottedName(Text(zh: "过滤器名", en: "the name of a filter"))
    let arguments = isAt(.leftParenthesis) ? try parseArguments() : CallArguments()
    return FilterUse(name: name, arguments: arguments, span: span)
  }

  private mutating func parseTest(_ operand: Expression) throws(SyntaxError) -> Expression {
    let isNegated = skip("not")
    let (name, span) = try parseDottedName(Text(zh: "测试名", en: "the name of a test"))
    var arguments = CallArguments()
    if isAt(.leftParenthesis) {
      arguments = try parseArguments()
    } else if startsTestArgument {
      guard !isAt("is") else {
        throw error(current.span, Text(zh: "测试不能用 is 连写", en: "tests cannot be chained with 'is'"))
      }
      arguments.positional = [try parsePostfix(try parsePrimary())]
    }
    let test = try make(.test(operand, FilterUse(name: name, arguments: arguments, span: span)), from: operand)
    return try isNegated ? make(.not(test), from: operand) : test
  }

  private mutating func parseDottedName(_ what: Text) throws(SyntaxError) -> (name: String, span: Span) {
    var (name, span) = try expectName(what)
    while skip(.dot) {
      name += "." + (try expectName(what)).name
      span = self.span(from: span)
    }
    return (name, span)
  }

  /// Whether a test's one argument follows without parentheses.
  private var startsTestArgument: Bool {
    switch current.kind {
    case .name(let name): !["else", "or", "and"].contains(name)
    case .string, .integer, .float, .symbol(.leftBracket), .symbol(.leftBrace): true
    default: false
    }
  }
}
