extension Compiler {
  mutating func compileMacro(_ syntax: MacroSyntax, _ span: Span) {
    let isTop = builder.scopes.isEmpty
    if case .root = builder.kind, isTop { assigned.insert(syntax.name) }
    emit(.call(.macro(macro(syntax, knowsItself: !isTop, span))), span)
    store(syntax.name, span)
  }

  /// The call whose `caller` is the body of the block.
  mutating func compileCallBlock(_ body: MacroSyntax, _ call: Expression, _ span: Span) {
    guard case .call(let callee, let arguments) = call.kind else { return }
    let number = macro(body, knowsItself: false, span)
    builder.scopes.append([:])
    let hidden = declare(" caller")
    emit(.call(.macro(number)), span)
    emit(.variable(.storeSlot(hidden)), span)
    let shape = compileCall(callee, arguments, extraKeyword: " caller")
    closeScope()
    emit(.call(.functionAndOutput(call: shape, place(knownMacros(callee), call.span))), call.span)
  }

  /// Compiles a macro as a unit of its own; yields its number.
  private mutating func macro(_ syntax: MacroSyntax, knowsItself: Bool, _ span: Span) -> Int32 {
    let built = unit(.macro, span) { $0.compileMacroBody(syntax, knowsItself: knowsItself, span) }
    macros.append(
      Macro(
        name: syntax.name, parameters: syntax.parameters.map { Name($0.name) }, unit: Unit(built.unit),
        captures: built.captures, slots: built.special))
    return Int32(macros.count - 1)
  }

  private mutating func compileMacroBody(_ syntax: MacroSyntax, knowsItself: Bool, _ span: Span) {
    builder.scopes.append([:])
    for parameter in syntax.parameters { declareParameter(parameter.name) }
    if knowsItself, builder.slot(of: syntax.name) == nil {
      builder.special.itself = declare(syntax.name)
    }
    for (place, parameter) in syntax.parameters.enumerated() {
      guard let standard = parameter.standard else { continue }
      let skip = emit(.jump(.ifGiven(parameter: Int32(place), target: 0)), parameter.span)
      compile(standard)
      emit(.variable(.storeSlot(Int32(place))), parameter.span)
      builder.land(skip)
    }
    compileScope(syntax.body, span)
  }

  private mutating func declareParameter(_ name: String) {
    let slot = declare(name)
    if name == "caller" { builder.special.caller = slot }
  }
}
