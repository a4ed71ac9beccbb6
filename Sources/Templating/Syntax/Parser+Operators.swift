/// Operators, loosest first: `if else`, `or`, `and`, `not`, comparisons, `+ -`, `~`, `* / // %`, `**`.
extension Parser {
  mutating func parseExpression() throws(SyntaxError) -> Expression {
    try nested { parser throws(SyntaxError) in try parser.parseConditional() }
  }

  private mutating func parseConditional() throws(SyntaxError) -> Expression {
    var expression = try parseOr()
    while skip("if") {
      let test = try parseOr()
      let otherwise = skip("else") ? try parseExpression() : nil
      expression = try make(.conditional(expression, test: test, otherwise: otherwise), from: expression)
    }
    return expression
  }

  mutating func parseOr() throws(SyntaxError) -> Expression {
    var left = try parseAnd()
    while skip("or") {
      let right = try parseAnd()
      left = try make(.or(left, right), from: left)
    }
    return left
  }

  private mutating func parseAnd() throws(SyntaxError) -> Expression {
    var left = try parseNot()
    while skip("and") {
      let right = try parseNot()
      left = try make(.and(left, right), from: left)
    }
    return left
  }

  private mutating func parseNot() throws(SyntaxError) -> Expression {
    let start = current.span
    guard skip("not") else { return try parseComparison() }
    let operand = try nested { parser throws(SyntaxError) in try parser.parseNot() }
    return Expression(kind: .not(operand), span: span(from: start))
  }

  private mutating func parseComparison() throws(SyntaxError) -> Expression {
    let left = try parseSum()
    var links: [(comparison: Comparison, operand: Expression)] = []
    while let comparison = takeComparison() {
      links.append((comparison, try parseSum()))
    }
    return try links.isEmpty ? left : make(.compare(left, links), from: left)
  }

  private mutating func takeComparison() -> Comparison? {
    if isAt("not"), next.kind == .name("in") {
      place += 2
      return .notContained
    }
    let comparison: Comparison? =
      switch current.kind {
      case .symbol(.equal): .equal
      case .symbol(.unequal): .unequal
      case .symbol(.less): .less
      case .symbol(.lessOrEqual): .lessOrEqual
      case .symbol(.greater): .greater
      case .symbol(.greaterOrEqual): .greaterOrEqual
      case .name("in"): .contained
      default: nil
      }
    if comparison != nil { advance() }
    return comparison
  }

  private mutating func parseSum() throws(SyntaxError) -> Expression {
    var left = try parseConcatenation()
    while let sign = takeArithmetic([.add: .add, .subtract: .subtract]) {
      let right = try parseConcatenation()
      left = try make(.arithmetic(sign, left, right), from: left)
    }
    return left
  }

  private mutating func parseConcatenation() throws(SyntaxError) -> Expression {
    let first = try parseProduct()
    var parts = [first]
    while skip(.concatenate) {
      parts.append(try parseProduct())
    }
    return try parts.count == 1 ? first : make(.concatenate(parts), from: first)
  }

  private mutating func parseProduct() throws(SyntaxError) -> Expression {
    var left = try parsePower()
    while let sign = takeArithmetic([
      .multiply: .multiply, .divide: .divide, .floorDivide: .floorDivide, .remainder: .remainder,
    ]) {
      let right = try parsePower()
      left = try make(.arithmetic(sign, left, right), from: left)
    }
    return left
  }

  private mutating func parsePower() throws(SyntaxError) -> Expression {
    var left = try parseUnary(withFilters: true)
    while skip(.power) {
      let right = try parseUnary(withFilters: true)
      left = try make(.arithmetic(.power, left, right), from: left)
    }
    return left
  }

  private mutating func takeArithmetic(_ signs: [Symbol: Arithmetic]) -> Arithmetic? {
    guard case .symbol(let symbol) = current.kind, let sign = signs[symbol] else { return nil }
    advance()
    return sign
  }

  /// A node from the start of `first` to the last token taken; take all tokens before calling it.
  func make(_ kind: Expression.Kind, from first: Expression) throws(SyntaxError) -> Expression {
    let expression = Expression(kind: kind, span: span(from: first.span))
    guard expression.height <= Limits.expressionHeight else { throw tooDeep(expression.span) }
    return expression
  }
}
