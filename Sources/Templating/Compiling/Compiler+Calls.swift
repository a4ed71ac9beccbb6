import Diagnostics

extension Compiler {
  /// Puts a callee and its arguments on the stack; yields the number of the call's shape.
  mutating func compileCall(_ callee: Expression, _ arguments: CallArguments, extraKeyword: String? = nil) -> Int32 {
    compile(callee)
    return compile(arguments, extraKeyword: extraKeyword)
  }

  /// Puts arguments on the stack; the value of `extraKeyword` is already below the callee's arguments.
  mutating func compile(_ arguments: CallArguments, extraKeyword: String? = nil) -> Int32 {
    for argument in arguments.positional { compile(argument) }
    for keyword in arguments.keywords { compile(keyword.value) }
    var keywords = arguments.keywords.map(\.name)
    if let extraKeyword {
      load(extraKeyword, arguments.positional.first?.span ?? Span(0, 0))
      keywords.append("caller")
    }
    if let spread = arguments.spread { compile(spread) }
    if let spread = arguments.keywordSpread { compile(spread) }
    let firstKeyword = tables.keywords.count
    tables.keywords += keywords.map(Name.init)
    tables.argumentSpans.append(ArgumentSpans(arguments))
    tables.calls.append(
      CallShape(
        positional: arguments.positional.count, keywords: firstKeyword..<tables.keywords.count,
        hasSpread: arguments.spread != nil, hasKeywordSpread: arguments.keywordSpread != nil))
    return Int32(tables.calls.count - 1)
  }

  /// Applies a filter to what is on top of the stack.
  mutating func compile(_ use: FilterUse) {
    guard let filter = environment.filters[use.name] else {
      return fail(.missingFilter(use.name, environment), use.span)
    }
    let call = compile(use.arguments)
    tables.filters.append(filter)
    emit(.call(.filter(Int32(tables.filters.count - 1), call: call)), use.span)
  }

  /// Applies a test to what is on top of the stack.
  mutating func compileTest(_ use: FilterUse) {
    guard let test = environment.tests[use.name] else {
      return fail(.missingTest(use.name, environment), use.span)
    }
    let call = compile(use.arguments)
    tables.tests.append(test)
    emit(.call(.test(Int32(tables.tests.count - 1), call: call)), use.span)
  }
}
