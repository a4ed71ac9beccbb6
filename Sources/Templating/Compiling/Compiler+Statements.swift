extension Compiler {
  mutating func compile(_ body: [Statement]) {
    for statement in body { compile(statement) }
  }

  private mutating func compile(_ statement: Statement) {
    let span = statement.span
    switch statement.kind {
    case .text: printing(span) { $0.compileText(span) }
    case .output(let value): printing(span) { $0.compileOutput(value) }
    case .conditional(let branches, let otherwise): compileConditional(branches, otherwise, span)
    case .loop(let loop): compileLoop(loop, span)
    case .set(let target, let value):
      let known = knownValue(of: value)
      compile(value)
      assign(target)
      learn(target, known)
    case .setBlock(let target, let filters, let body):
      compileCapture(filters, body, span)
      assign(target)
    case .with(let pairs, let body): compileWith(pairs, body, span)
    case .filter(let filters, let body):
      printing(span) {
        $0.compileCapture(filters, body, span)
        let output = $0.place(span)
        $0.checkFilter(output, span) { name in filters.last?.name == name }
        $0.emit(.output(output), span)
      }
    case .block(let block): compileBlock(block, span)
    case .extends(let template): compileExtends(template, span)
    case .include(let include):
      if builder.mayBeExtended { emit(.composition(.refuseExtended), span) }
      compileInclude(include, span)
    case .importModule(let template, let name, let withContext): compileImport(template, name, withContext, span)
    case .importNames(let template, let names, let withContext): compileImport(template, names, withContext, span)
    case .macro(let macro): compileMacro(macro, span)
    case .call(let body, let call):
      if builder.mayBeExtended { emit(.composition(.refuseExtended), span) }
      compileCallBlock(body, call, span)
    }
  }

  /// Emits what prints something, to be skipped in a template that has extended another.
  private mutating func printing(_ span: Span, _ emit: (inout Compiler) -> Void) {
    let skip = builder.mayBeExtended ? builder.emit(.jump(.ifExtended(0)), span) : nil
    emit(&self)
    if let skip { builder.land(skip) }
  }

  /// Fills `target`; what the top of a template assigns can be imported unless it starts with an underscore.
  private mutating func assign(_ target: Target) {
    if case .root = builder.kind, builder.scopes.isEmpty { assigned.formUnion(target.names) }
    store(target)
  }

  private mutating func compileOutput(_ value: Expression) {
    if case .call(let callee, let arguments) = value.kind {
      let call = compileCall(callee, arguments)
      emit(.call(.functionAndOutput(call: call, place(knownMacros(callee), value.span))), value.span)
    } else {
      compile(value)
      emit(.output(place(value)), value.span)
    }
  }

  private mutating func compileConditional(
    _ branches: [(test: Expression, body: [Statement])], _ otherwise: [Statement], _ span: Span
  ) {
    let wasExtended = isExtended
    conditions += 1
    defer { conditions -= 1 }
    var exits: [Int] = []
    var bodies: [(inout Compiler) -> Void] = branches.enumerated().map { place, branch in
      { compiler in
        compiler.compile(branch.test)
        let skip = compiler.emit(.jump(.ifFalse(0)), branch.test.span)
        compiler.compile(branch.body)
        if place < branches.count - 1 || !otherwise.isEmpty { exits.append(compiler.emit(.jump(.always(0)), span)) }
        compiler.builder.land(skip)
      }
    }
    bodies.append { $0.compile(otherwise) }
    alternatives(span, bodies)
    for exit in exits { builder.land(exit) }
    isExtended = wasExtended
  }

  private mutating func compileWith(
    _ pairs: [(target: Target, value: Expression)], _ body: [Statement], _ span: Span
  ) {
    for pair in pairs { compile(pair.value) }
    builder.scopes.append([:])
    for pair in pairs.reversed() {
      for name in pair.target.names { _ = declare(name) }
      store(pair.target)
    }
    compileScope(body, span)
    closeScope()
  }

  /// A body with variables of its own.
  mutating func compileScope(_ body: [Statement], _ span: Span) {
    openScope(body.assignedNames, span)
    compile(body)
    closeScope()
  }

  /// Puts what `body` prints on the stack, as markup, after `filters`.
  private mutating func compileCapture(_ filters: [FilterUse], _ body: [Statement], _ span: Span) {
    let mayBeExtended = builder.mayBeExtended
    builder.mayBeExtended = false
    emit(.capture(.begin), span)
    detached(span) { $0.compileScope(body, span) }
    emit(.capture(.end), span)
    builder.mayBeExtended = mayBeExtended
    for filter in filters { compile(filter) }
    if let last = filters.last { emit(.capture(.vouch), last.span) }
  }
}
