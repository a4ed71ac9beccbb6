import Diagnostics

extension Parser {
  /// The arguments of a call, from the opening to the closing parenthesis.
  mutating func parseArguments() throws(SyntaxError) -> CallArguments {
    try expect(.leftParenthesis)
    var arguments = CallArguments()
    while !isAt(.rightParenthesis) {
      try parseArgument(into: &arguments)
      guard skip(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return arguments
  }

  private mutating func parseArgument(into arguments: inout CallArguments) throws(SyntaxError) {
    let start = current.span
    if skip(.multiply) {
      guard arguments.spread == nil, arguments.keywordSpread == nil else { throw misplaced(start) }
      arguments.spread = try parseExpression()
    } else if skip(.power) {
      guard arguments.keywordSpread == nil else { throw misplaced(start) }
      arguments.keywordSpread = try parseExpression()
    } else if case .name(let name) = current.kind, next.kind == .symbol(.assign) {
      guard arguments.keywordSpread == nil else { throw misplaced(start) }
      guard !arguments.keywords.contains(where: { $0.name == name }) else {
        throw error(start, Text(zh: "参数“\(name)”写了两次", en: "the argument '\(name)' is given twice"))
      }
      place += 2
      arguments.keywords.append((name, try parseExpression(), start))
    } else {
      let isFirst = arguments.keywords.isEmpty && arguments.spread == nil && arguments.keywordSpread == nil
      guard isFirst else { throw misplaced(start) }
      arguments.positional.append(try parseExpression())
    }
  }

  private func misplaced(_ span: Span) -> SyntaxError {
    error(
      span, Text(zh: "参数的次序不对", en: "this argument is out of order"),
      help: Text(zh: "次序是：值、名=值、*序列、**映射", en: "the order is: values, name=value, *sequence, **mapping"))
  }
}
