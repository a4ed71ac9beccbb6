/// Where names live: in a slot of the unit, in a slot of the unit around it, or in the context.
extension Compiler {
  mutating func load(_ name: String, _ span: Span) {
    if let slot = slot(of: name, in: units.count - 1) {
      emit(.variable(.loadSlot(slot)), span)
    } else if name == "self" {
      emit(.variable(.loadBlocks), span)
    } else if name == "super", units.contains(where: \.isBlock) {
      emit(.variable(.loadSuper), span)
    } else {
      emit(.variable(.loadName(self.name(name))), span)
    }
  }

  /// Stores what is on top of the stack.
  mutating func store(_ name: String, _ span: Span) {
    if let slot = builder.scopes.last?[name] {
      emit(.variable(.storeSlot(slot)), span)
    } else {
      known[name] = nil
      emit(.variable(.storeName(self.name(name))), span)
    }
  }

  mutating func store(_ target: Target) {
    switch target {
    case .name(let name, let span): store(name, span)
    case .tuple(let targets, let span):
      emit(.variable(.unpack(Int32(targets.count))), span)
      for target in targets { store(target) }
    case .member(let namespace, let member, let span):
      load(namespace, span)
      emit(.variable(.storeMember(name(member))), span)
    }
  }

  /// Opens a scope in which `names` are variables of their own that start with the values around them.
  mutating func openScope(_ names: [String], _ span: Span) {
    var scope: [String: Int32] = [:]
    for name in names where scope[name] == nil {
      load(name, span)
      let slot = builder.newSlot(name)
      emit(.variable(.storeSlot(slot)), span)
      scope[name] = slot
    }
    builder.scopes.append(scope)
  }

  mutating func closeScope() {
    builder.scopes.removeLast()
  }

  /// Declares `name` in the innermost scope without a value.
  mutating func declare(_ name: String) -> Int32 {
    let slot = builder.newSlot(name)
    builder.scopes[builder.scopes.count - 1][name] = slot
    return slot
  }

  /// The slot of `name` in unit `level`; a macro captures what it finds in the units around it.
  private mutating func slot(of name: String, in level: Int) -> Int32? {
    if let slot = units[level].slot(of: name) { return slot }
    guard case .macro = units[level].kind else { return nil }
    if let slot = specialSlot(name, in: level) { return slot }
    guard level > 0, let outer = self.slot(of: name, in: level - 1) else { return nil }
    let inner = units[level].newSlot(name)
    units[level].scopes[0][name] = inner
    units[level].captures.append(.init(outer: outer, inner: inner))
    return inner
  }

  /// The slot of `caller`, `varargs` or `kwargs`, which a macro has as soon as its body uses them.
  private mutating func specialSlot(_ name: String, in level: Int) -> Int32? {
    let specials: [String: WritableKeyPath<Macro.SpecialSlots, Int32?>] = [
      "caller": \.caller, "varargs": \.positional, "kwargs": \.keywords,
    ]
    guard let special = specials[name] else { return nil }
    let slot = units[level].newSlot(name)
    units[level].scopes[0][name] = slot
    units[level].special[keyPath: special] = slot
    return slot
  }
}

extension [Statement] {
  /// The names that are assigned here or in a branch of an `if`, but not in a scope of their own.
  var assignedNames: [String] {
    flatMap { statement -> [String] in
      switch statement.kind {
      case .set(let target, _), .setBlock(let target, _, _): target.names
      case .conditional(let branches, let otherwise):
        branches.flatMap(\.body.assignedNames) + otherwise.assignedNames
      case .importModule(_, let name, _): [name]
      case .importNames(_, let names, _): names.map(\.alias)
      case .macro(let macro): [macro.name]
      case .text, .output, .loop, .with, .filter, .block, .extends, .include, .call: []
      }
    }
  }
}
