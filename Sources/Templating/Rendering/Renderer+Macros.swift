import Diagnostics

extension Renderer {
  /// Puts a macro on the stack, with the variables around it.
  mutating func makeMacro(_ index: Int) throws {
    let macro = frame.program.macros[index]
    let captured = macro.captures.map { stack[frame.base + Int($0.outer)] }
    // Macros that hold each other may not be nested too deeply; lists and mappings were checked when they were made.
    for case .function(let function) in captured { try scope.meter.charge(whole: .function(function), depth: 1) }
    let closure = Function.Closure(
      program: frame.program, macro: index, context: frame.context, lineage: frame.lineage, block: frame.block,
      home: activation, captured: captured)
    stack.append(.function(Function(macro.name, .macro(closure))))
  }

  /// Runs a macro on the arguments on the stack, which it removes; what it prints stays in the buffer.
  mutating func run(_ closure: Function.Closure, _ shape: CallShape, in entry: EntryContext) throws {
    if closure.program.entry == entry { return try run(closure.macro, of: closure.program, closure, shape) }
    let program = try form(of: closure.program, in: entry)
    try run(program.macros[closure.index], of: program, closure, shape)
  }

  private mutating func run(
    _ macro: Macro, of program: Program, _ closure: Function.Closure, _ shape: CallShape
  ) throws {
    let base = stack.count - shape.count
    var missing: UInt64 = 0
    if shape.isPlain, shape.positional <= macro.parameters.count {
      missing = pushMissing(from: shape.positional, macro)
      if macro.hasFurtherSlots { try fill(macro, closure, base, ([], Map())) }
    } else {
      let (positional, keywords) = try popArguments(shape, of: frame.program)
      var extra: (positional: [Value], keywords: Map) = ([], Map())
      missing = bind(macro, positional, keywords, &extra)
      try fill(macro, closure, base, extra)
    }
    try enter(
      macro.unit, of: program, base: base, context: closure.context, lineage: closure.lineage, block: closure.block,
      missing: missing)
  }

  /// Puts failed look-ups in place of the parameters from `start` on; yields one bit for each.
  private mutating func pushMissing(from start: Int, _ macro: Macro) -> UInt64 {
    var missing: UInt64 = 0
    for place in start..<macro.parameters.count {
      missing |= 1 << UInt64(place)
      stack.append(undefined(.parameter(macro.parameters[place].text, macro: macro.name)))
    }
    return missing
  }

  /// Puts the arguments on the stack in the order of the parameters; what is left over goes to `extra`.
  private mutating func bind(
    _ macro: Macro, _ positional: [Value], _ keywords: Map, _ extra: inout (positional: [Value], keywords: Map)
  ) -> UInt64 {
    var missing: UInt64 = 0
    extra = (Array(positional.dropFirst(macro.parameters.count)), keywords)
    for (place, parameter) in macro.parameters.enumerated() {
      if place < positional.count {
        stack.append(positional[place])
      } else if let value = keywords[parameter] {
        stack.append(value)
        extra.keywords[parameter.text] = nil
      } else {
        missing |= 1 << UInt64(place)
        stack.append(undefined(.parameter(parameter.text, macro: macro.name)))
      }
    }
    return missing
  }

  /// Fills the slots behind the parameters: captured variables, `caller`, `varargs` and `kwargs`.
  private mutating func fill(
    _ macro: Macro, _ closure: Function.Closure, _ base: Int, _ extra: (positional: [Value], keywords: Map)
  ) throws {
    var keywords = extra.keywords
    makeRoom(for: macro.unit, at: base)
    let isLate = isRunning(closure.home)
    for (capture, value) in zip(macro.captures, closure.captured) {
      stack[base + Int(capture.inner)] = isLate ? stack[closure.home.base + Int(capture.outer)] : value
    }
    if let slot = macro.slots.itself { stack[base + Int(slot)] = .function(Function(macro.name, .macro(closure))) }
    if let slot = macro.slots.caller, slot >= macro.parameters.count {
      let none = undefined(.message(Text(zh: "没有由 call 块调用", en: "no caller: this is not called by a call block")))
      stack[base + Int(slot)] = keywords["caller"] ?? none
      keywords["caller"] = nil
    }
    if let slot = macro.slots.positional {
      stack[base + Int(slot)] = .tuple(extra.positional)
      try scope.meter.charge(whole: .tuple(extra.positional))
    } else if !extra.positional.isEmpty {
      let count = macro.parameters.count
      throw RenderError.tooManyArguments(macro.name, takes: count, given: count + extra.positional.count)
    }
    if let slot = macro.slots.keywords {
      stack[base + Int(slot)] = .map(keywords)
      try scope.meter.charge(whole: .map(keywords))
    } else if let key = keywords.keys.first {
      throw RenderError.unknownKeyword(key, macro.name, macro.parameters.map(\.text))
    }
  }
}
