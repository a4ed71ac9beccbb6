extension Renderer {
  mutating func execute(_ access: Instruction.Access, of program: Program) throws {
    switch access {
    case .member(let name): try readMember(program.tables.names[Int(name)])
    case .method(let name): try readMethod(program.tables.names[Int(name)])
    case .item: try readItem()
    case .slice(let parts): try slice(parts)
    }
  }

  /// Replaces the value on top of the stack with its member `name`, or with a failed look-up.
  private mutating func readMember(_ name: Name) throws {
    guard case .map(let map) = stack.span[stack.count - 1] else { return try readMethod(name) }
    replaceTop(with: map[name], name)
  }

  /// The same for a name that is a method of mappings, which comes before a key.
  private mutating func readMethod(_ name: Name) throws {
    replaceTop(with: try member(name, of: stack[stack.count - 1]), name)
  }

  private mutating func replaceTop(with member: Value?, _ name: Name) {
    let place = stack.count - 1
    if let member { stack[place] = member } else { stack[place] = undefined(.member(name.text, of: stack[place])) }
  }

  private mutating func readItem() throws {
    let key = pop()
    let owner = pop()
    if owner.text != nil { try scope.meter.charge(outside: owner) }
    if case .reference = owner, let text = key.text {
      stack.append(owner)
      return try readMember(Name(text))
    }
    // As in Jinja2 brackets look for an item first, then for an attribute.
    stack.append(try owner.item(key) ?? key.text.flatMap(owner.method) ?? undefined(.item(key, of: owner)))
  }

  private mutating func slice(_ parts: SliceParts) throws {
    let step = parts.contains(.step) ? pop() : nil
    let end = parts.contains(.end) ? pop() : nil
    let start = parts.contains(.start) ? pop() : nil
    if stack[stack.count - 1].text != nil { try chargeTop() }
    try replaceTop { try $0.slice(SliceBounds(start: start, end: end, step: step)) }
    try chargeTop()
  }

  private func member(_ name: Name, of owner: Value) throws -> Value? {
    guard case .reference(let reference) = owner else { return try owner.member(name) }
    switch reference.kind {
    case .loop:
      guard let place = loops.lastIndex(where: { $0.serial == reference.number }) else { return nil }
      return loops.span[place].member(name.text, site)
    case .namespace: return namespaces[Int(reference.number)][name]
    case .cycler: return cyclerMember(name.text, Int(reference.number))
    case .module: return export(name, of: modules[Int(reference.number)])
    case .blocks:
      let lineage = Int(reference.number)
      guard lineages[lineage].contains(where: { $0.blocks[name.text] != nil }) else { return nil }
      let call = Function.BlockCall(name: name, level: 0, lineage: lineage, context: frame.context)
      return .function(Function("self." + name.text, .block(call)))
    }
  }

  /// What `module` exports as `name`, or a failed look-up with the names it does export.
  func export(_ name: Name, of module: Module) -> Value {
    let programs = module.programs
    if programs.contains(where: { $0.exports(name) }) {
      for context in module.contexts.reversed() {
        if let value = contexts[context].variables[name] { return value }
      }
    }
    let known = programs.flatMap { program in program.assigned.names.filter(program.exports).map(\.text) }
    return undefined(.export(name.text, template: programs[0].source.name, known: known.sorted()))
  }
}
