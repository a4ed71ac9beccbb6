import Diagnostics

/// Blocks, inheritance, includes and imports.
extension Renderer {
  mutating func execute(_ step: Instruction.Composition, of program: Program) throws {
    switch step {
    case .block(let index): try renderBlock(program.tables.blockUses[Int(index)])
    case .extends: try extend()
    case .refuseExtended: if frame.parent != nil { throw Self.outsideBlocks }
    case .include(let index): try include(program.tables.templateUses[Int(index)])
    case .importModule(let index): try importModule(program.tables.templateUses[Int(index)])
    case .export(let index): try readExport(program.tables.names[Int(index)])
    }
  }

  private mutating func renderBlock(_ use: BlockUse) throws {
    var call = Function.BlockCall(name: use.name, level: 0, lineage: frame.lineage, context: frame.context)
    let owners = lineages[frame.lineage].count { $0.blocks[use.name.text] != nil }
    if use.isRequired, owners < 2 {
      throw RenderError(
        code: "template-block",
        Text(zh: "必需的区块“\(use.name.text)”没有定义", en: "the required block '\(use.name.text)' is not defined"),
        help: Text(
          zh: "在继承它的模板里写 {% block \(use.name.text) %}…{% endblock %}",
          en: "write {% block \(use.name.text) %}…{% endblock %} in the template that extends this one"))
    }
    if let locals = use.locals {
      call = Function.BlockCall(
        name: use.name, level: 0, lineage: frame.lineage, context: try derivedContext(locals))
    }
    let start = buffer.count
    try render(call, in: use.context.entry)
    try check(from: start, in: use.context)
  }

  /// Prints the first block of its name from the call's level on.
  mutating func render(_ call: Function.BlockCall, in entry: EntryContext) throws {
    let lineage = lineages[call.lineage]
    for level in call.level..<max(call.level, lineage.count) {
      let program = try form(of: lineage[level], in: entry)
      guard let block = program.blocks[call.name.text] else { continue }
      try enter(
        block.unit, of: program, base: stack.count, context: call.context, lineage: call.lineage,
        block: Frame.RunningBlock(name: call.name, level: level))
      return
    }
  }

  /// The context for a template's parent: its own, so that what both assign stays apart for the macros of the child.
  mutating func parentContext(_ context: Int, of child: Program, _ parent: Program) -> Int {
    guard child.assigned.names.contains(where: parent.assigned.contains) else { return context }
    return contexts.add(Context(parent: context, seesData: contexts[context].seesData))
  }

  /// Jinja2 would print it before all of the parent template.
  private static let outsideBlocks = RenderError(
    code: "template-block",
    Text(zh: "继承之后，区块之外不能输出", en: "after 'extends' nothing is printed outside of blocks"),
    help: Text(zh: "把它放进区块", en: "put this in a block"))

  private mutating func extend() throws {
    guard frame.parent == nil else {
      throw RenderError(
        code: "template-block", Text(zh: "一个模板只能继承一次", en: "a template can extend only one other"),
        help: Text(zh: "删去这一个 extends", en: "remove this 'extends'"))
    }
    let program = try form(of: program(namedAlone: pop()), in: frame.program.entry)
    guard lineages[frame.lineage].count < Limits.callNesting else { throw RenderError.tooDeepCalls }
    lineages[frame.lineage].append(program)
    frame.parent = Frame.Parent(program: program, site: frame.span)
  }

  private mutating func include(_ use: TemplateUse) throws {
    let name = pop()
    try scope.meter.charge(outside: name)
    guard use.ignoresMissing else { return try include(try program(named: name), use) }
    if let program = try candidate(name) { try include(program, use) }
  }

  private mutating func include(_ program: Program, _ use: TemplateUse) throws {
    let program = try form(of: program, in: use.context.entry)
    let (context, start) = (try newContext(use), buffer.count)
    lineages.append([program])
    try runRoot(program, context: context, lineage: lineages.count - 1)
    try check(from: start, in: use.context)
  }

  private mutating func importModule(_ use: TemplateUse) throws {
    let program = try program(namedAlone: pop())
    if use.withContext {
      stack.append(.reference(add(try run(program, asModuleIn: use))))
    } else if let number = sharedModules[program.number] {
      stack.append(.reference(Reference(kind: .module, number: number)))
    } else {
      let reference = add(try programs.programs.module(of: program) ?? run(program, asModuleIn: use))
      sharedModules[program.number] = reference.number
      stack.append(.reference(reference))
    }
  }

  private mutating func add(_ module: Module) -> Reference {
    modules.append(module)
    return Reference(kind: .module, number: Int32(modules.count - 1))
  }

  private mutating func run(_ program: Program, asModuleIn use: TemplateUse) throws -> Module {
    let context = try newContext(use)
    if use.withContext { try keepVariables(of: context) }
    let start = buffer.count
    lineages.append([program])
    let lineage = lineages.count - 1
    let last = try runRoot(program, context: context, lineage: lineage)
    return Module(programs: lineages[lineage], contexts: context...last, body: try takeOutput(from: start))
  }

  private mutating func readExport(_ name: Name) throws {
    guard case .reference(let reference) = pop(), reference.kind == .module else { return }
    stack.append(export(name, of: modules[Int(reference.number)]))
  }

  /// A context for another template: one that sees this one's variables, or one that sees globals alone.
  private mutating func newContext(_ use: TemplateUse) throws -> Int {
    try scope.meter.step()
    guard !use.withContext else {
      let around = use.locals.isEmpty ? frame.context : try derivedContext(use.locals)
      return contexts.add(Context(parent: around, seesData: contexts[around].seesData))
    }
    return contexts.add(Context(parent: nil, seesData: false))
  }

  /// Gives `context` the variables around it as they are now: an import does not see what is assigned later.
  private mutating func keepVariables(of context: Int) throws {
    var (layers, next) = ([Map](), contexts[context].parent)
    while let index = next {
      layers.append(contexts[index].variables)
      try scope.meter.charge(items: contexts[index].variables.count * 4)
      next = contexts[index].parent
    }
    let variables = Map(layers.reversed().flatMap { $0.map { ($0.key, $0.value) } })
    let kept = Context(variables: variables, parent: nil, seesData: contexts[context].seesData)
    contexts[context].parent = contexts.add(kept)
  }

  /// The current context with `locals` in front of it.
  private mutating func derivedContext(_ locals: [Local]) throws -> Int {
    try scope.meter.step()
    try scope.meter.charge(items: locals.count * 4)
    let values = locals.map { ($0.name.text, stack[frame.base + Int($0.slot)]) }
    return contexts.add(
      Context(
        variables: Map(values.filter { !$0.1.isUndefined }), parent: frame.context,
        seesData: contexts[frame.context].seesData))
  }
}
