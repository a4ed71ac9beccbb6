import Diagnostics

extension Renderer {
  mutating func execute(_ step: Instruction.Call, of program: Program) throws {
    switch step {
    case .function(let shape): try call(program.tables.calls[Int(shape)])
    case .functionAndOutput(let shape, let context): try callAndOutput(program.tables.calls[Int(shape)], context)
    case .filter(let index, let shape):
      let filter = program.tables.filters[Int(index)]
      let (positional, keywords) = try popArguments(program.tables.calls[Int(shape)], of: program)
      try walk(positional)
      let value = filter.acceptsUndefined ? pop() : try walk(pop())
      stack.append(numbered(try filter.apply(value, positional, keywords, &scope)))
    case .test(let index, let shape):
      let (positional, keywords) = try popArguments(program.tables.calls[Int(shape)], of: program)
      try walk(positional)
      stack.append(.bool(try program.tables.tests[Int(index)].apply(pop(), positional, keywords, &scope)))
    case .macro(let index): try makeMacro(Int(index))
    }
  }

  /// Calls what lies below the arguments and puts its result in their place.
  private mutating func call(_ shape: CallShape) throws {
    let function = try callee(shape)
    if let closure = function.closure {
      let start = buffer.count
      try run(closure, shape, in: .content)
      stack[stack.count - 1] = .markup(try takeOutput(from: start))
      return
    }
    let (positional, keywords) = try popArguments(shape, of: frame.program)
    stack[stack.count - 1] = try apply(function, positional, keywords)
  }

  /// The same, but what a macro prints stays in the buffer instead of becoming a value first.
  private mutating func callAndOutput(_ shape: CallShape, _ context: OutputContext) throws {
    let function = try callee(shape)
    if let closure = function.closure {
      let start = buffer.count
      try run(closure, shape, in: context.entry)
      try check(from: start, in: context)
      _ = pop()
      return
    }
    let (positional, keywords) = try popArguments(shape, of: frame.program)
    _ = pop()
    if case .block(let block) = function.body {
      try checkNoArguments(function.name, positional, keywords)
      let start = buffer.count
      try render(block, in: context.entry)
      try check(from: start, in: context)
    } else {
      try checkCalled(in: context)
      try output(try apply(function, positional, keywords), context)
    }
  }

  private mutating func callee(_ shape: CallShape) throws -> Function {
    let value = stack[stack.count - 1 - shape.count]
    if case .function(let function) = value { return function }
    _ = try value.defined()
    throw RenderError.type(
      Text(zh: "\(value.kind.zh)不能调用", en: "\(value.kind.en) cannot be called"),
      help: Text(zh: "去掉括号", en: "leave out the parentheses"))
  }

  private mutating func apply(_ function: Function, _ positional: [Value], _ keywords: Map) throws -> Value {
    switch function.body {
    case .native(let native):
      try walk(positional)
      try charge(calling: native, positional, keywords)
      let result = try native.call(
        Arguments(callee: function.name, positional: positional, keywords: keywords, parameters: native.parameters))
      try scope.meter.charge(outside: result)
      return result
    case .block(let block):
      try checkNoArguments(function.name, positional, keywords)
      let start = buffer.count
      try render(block, in: .content)
      return .markup(try takeOutput(from: start))
    case .loop(let method, let loop): return try apply(method, loop, positional)
    case .namespace: return try makeNamespace(positional, keywords)
    case .cycler: return try makeCycler(positional, keywords)
    case .joiner: return try makeJoiner(positional, keywords)
    case .turn(let method, let number):
      try checkNoArguments(function.name, positional, keywords)
      return apply(method, number)
    case .macro: return .none
    }
  }

  /// Charges for a call, and for what a method goes through.
  private mutating func charge(
    calling native: Function.Native, _ positional: [Value], _ keywords: Map
  ) throws {
    try scope.meter.step()
    if let owner = native.owner { return try scope.meter.charge(for: owner, positional, keywords, native.cost) }
    for value in keywords.values { try scope.meter.charge(whole: value, depth: 1) }
  }

  private func checkNoArguments(_ name: String, _ positional: [Value], _ keywords: Map) throws {
    guard positional.isEmpty, keywords.isEmpty else {
      throw RenderError.tooManyArguments(name, takes: 0, given: positional.count + keywords.count)
    }
  }

  /// Takes the arguments of a call from the stack.
  mutating func popArguments(_ shape: CallShape, of program: Program) throws -> (positional: [Value], keywords: Map) {
    guard !shape.isPlain else { return (shape.positional == 0 ? [] : pop(shape.positional), Map()) }
    let keywordSpread = shape.hasKeywordSpread ? pop() : nil
    let spread = shape.hasSpread ? pop() : nil
    let values = pop(shape.keywords.count)
    var positional = pop(shape.positional)
    if let spread {
      try scope.meter.charge(outside: spread)
      positional += try walk(spread).items()
    }
    var keywords = Map()
    for (name, value) in zip(program.tables.keywords[shape.keywords], values) { keywords.set(name, value) }
    if let keywordSpread {
      guard case .map(let map) = try keywordSpread.defined() else {
        throw RenderError.type(Text(zh: "“**”后面应是映射", en: "'**' needs a mapping"))
      }
      try scope.meter.charge(items: map.count)
      for (key, value) in map { keywords[key] = value }
    }
    return (positional, keywords)
  }
}
