import Diagnostics

/// Blocks, macros and call blocks.
extension Parser {
  mutating func parseBlock(_ span: Span) throws(SyntaxError) -> Statement.Kind {
    let (name, nameSpan) = try expectName(Text(zh: "区块名", en: "the name of a block"))
    guard !isAt(.subtract) else {
      throw error(current.span, Text(zh: "区块名不能有连字符，请用下划线", en: "a block name has no hyphens; use underscores"))
    }
    let isScoped = skip("scoped")
    let isRequired = skip("required")
    if !blockNames.insert(name).inserted {
      report(
        error(
          nameSpan, Text(zh: "区块“\(name)”定义了两次", en: "the block '\(name)' is defined twice"),
          help: Text(
            zh: "换一个名称；要再次输出，写 {{ self.\(name)() }}", en: "rename it; to print it again, write {{ self.\(name)() }}")))
    }
    let body = try parseBody(of: "block", span, until: ["endblock"]).body
    try parseBlockEnd(name)
    if isRequired, !body.allSatisfy(isBlank) {
      report(error(nameSpan, Text(zh: "必需的区块只能有空白和注释", en: "a required block holds only white space and comments")))
    }
    return .block(.init(name: name, isScoped: isScoped, isRequired: isRequired, body: body))
  }

  private mutating func parseBlockEnd(_ name: String) throws(SyntaxError) {
    if case .name(let other) = current.kind {
      guard other == name else {
        throw error(
          current.span,
          Text(zh: "这里结束的区块是“\(name)”，不是“\(other)”", en: "the block that ends here is '\(name)', not '\(other)'"),
          help: Text(zh: "写 {% endblock \(name) %}", en: "write {% endblock \(name) %}"))
      }
      advance()
    }
    try expect(.tagEnd)
  }

  private func isBlank(_ statement: Statement) -> Bool {
    guard case .text = statement.kind else { return false }
    return source.bytes.trimmingSpace(statement.span.range) == statement.span.range.lowerBound
  }

  mutating func parseMacro(_ span: Span) throws(SyntaxError) -> Statement.Kind {
    let name = try parseName()
    let parameters = try parseParameters()
    let body = try parseBody(of: "macro", span, until: ["endmacro"]).body
    try expect(.tagEnd)
    return .macro(MacroSyntax(name: name, parameters: parameters, body: body))
  }

  mutating func parseCall(_ span: Span) throws(SyntaxError) -> Statement.Kind {
    let parameters = isAt(.leftParenthesis) ? try parseParameters() : []
    let call = try parseExpression()
    guard case .call = call.kind else {
      throw error(call.span, Text(zh: "call 后面应是一次调用", en: "'call' needs a call, such as name(...)"))
    }
    let body = try parseBody(of: "call", span, until: ["endcall"]).body
    try expect(.tagEnd)
    return .call(MacroSyntax(name: "caller", parameters: parameters, body: body), call: call)
  }

  private mutating func parseParameters() throws(SyntaxError) -> [MacroSyntax.Parameter] {
    try expect(.leftParenthesis)
    var parameters: [MacroSyntax.Parameter] = []
    while !isAt(.rightParenthesis) {
      if !parameters.isEmpty { try expect(.comma) }
      let span = current.span
      let name = try parseName()
      guard !parameters.contains(where: { $0.name == name }) else {
        throw error(span, Text(zh: "参数“\(name)”写了两次", en: "the parameter '\(name)' is listed twice"))
      }
      let standard = skip(.assign) ? try parseExpression() : nil
      guard standard != nil || parameters.last?.standard == nil else {
        throw error(
          span, Text(zh: "有默认值的参数之后，参数都要有默认值", en: "a parameter without a default follows one with a default"))
      }
      guard name != "caller" || standard != nil else {
        throw error(span, Text(zh: "参数 caller 要有默认值", en: "the parameter 'caller' needs a default"))
      }
      parameters.append(.init(name: name, standard: standard, span: span))
    }
    try expect(.rightParenthesis)
    guard parameters.count <= UInt64.bitWidth else {
      throw error(current.span, Text(zh: "参数过多", en: "there are too many parameters"), code: "template-limit")
    }
    return parameters
  }
}
