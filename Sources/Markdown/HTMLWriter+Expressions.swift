extension HTMLWriter {
  /// Writes `expression`, which the parser found at `span`.
  mutating func write(
    _ expression: Node.Expression, _ span: Node.Span, as context: MarkdownDocument.Expression.Context
  ) {
    write(
      MarkdownDocument.Expression(
        source: expression.source, location: locator.location(of: expression, near: span, in: block), context: context))
  }

  /// What an expression among words stands in.
  func context(of expression: Node.Expression) -> MarkdownDocument.Expression.Context {
    if expression.isInAddress { return .attribute }
    if isInLink { return .link }
    return expression.isClosed ? .inline : .unclosed
  }

  /// Writes the first expression in `attributes` of a link or an image; returns whether there is one.
  mutating func writeExpression(in attributes: [String], of node: Node) -> Bool {
    for attribute in attributes {
      guard let expression = locator.expression(in: attribute, near: node.span, in: block) else { continue }
      write(expression)
      return true
    }
    return false
  }

  /// Writes the expressions in the description of an image.
  mutating func writeExpressions(inDescriptionOf node: Node) {
    for child in node.children {
      if case .expression(let expression) = child.kind { write(expression, child.span, as: .attribute) }
      writeExpressions(inDescriptionOf: child)
    }
  }

  /// Whether what was written ends a line, as a block does that is nothing but an expression.
  var endsLine: Bool {
    if let last = html.utf8.last { return last == UInt8(ascii: "\n") }
    guard case .expression(let expression)? = written.last else { return false }
    return expression.context == .block
  }

  private mutating func write(_ expression: MarkdownDocument.Expression) {
    if !html.isEmpty { written.append(.html(html)) }
    html = ""
    written.append(.expression(expression))
  }
}
