extension Renderer {
  /// Replaces the value on top of the stack with its member `name`, or with a failed look-up.
  mutating func readMember(_ name: Name) throws {
    guard case .map(let map) = stack.span[stack.count - 1] else { return try readMethod(name) }
    replaceTop(with: map[name], name)
  }

  /// The same for a name that is a method of mappings, which comes before a key.
  mutating func readMethod(_ name: Name) throws {
    replaceTop(with: try member(name, of: stack[stack.count - 1]), name)
  }

  private mutating func replaceTop(with member: Value?, _ name: Name) {
    let place = stack.count - 1
    if let member { stack[place] = member } else { stack[place] = undefined(.member(name.text, of: stack[place])) }
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
