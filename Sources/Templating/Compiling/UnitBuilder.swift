/// A unit in the making.
struct UnitBuilder {
  enum Kind {
    case root, block(Name), macro
  }

  let kind: Kind
  var unit = Unit.Draft()
  /// The slots of the names declared in each open scope, innermost last; none at the top of a root.
  var scopes: [[String: Int32]] = []
  var captures: [Macro.Capture] = []
  var special = Macro.SpecialSlots()
  /// Whether an `extends` came before, so that what follows may not be printed.
  var mayBeExtended = false

  /// Whether a fault has left the context unknown, so that further faults would only repeat it.
  var isLost = false

  init(_ kind: Kind) {
    self.kind = kind
  }

  var isBlock: Bool {
    if case .block = kind { true } else { false }
  }

  var next: Int32 { Int32(unit.instructions.count) }

  @discardableResult
  mutating func emit(_ instruction: Instruction, _ span: Span) -> Int {
    unit.instructions.append(instruction)
    unit.spans.append(span)
    return unit.instructions.count - 1
  }

  mutating func newSlot(_ name: String) -> Int32 {
    unit.localNames.append(name)
    return Int32(unit.localNames.count - 1)
  }

  /// The slot of `name` in the innermost scope that declares it.
  func slot(of name: String) -> Int32? {
    for scope in scopes.reversed() {
      if let slot = scope[name] { return slot }
    }
    return nil
  }

  /// Every variable in a slot that is visible here, in alphabetical order.
  var locals: [Local] {
    let visible = scopes.reduce(into: [:]) { $0.merge($1) { $1 } }
    // A name with a space is the compiler's own.
    return visible.filter { !$0.key.hasPrefix(" ") }.sorted { $0.key < $1.key }.map {
      Local(name: Name($0.key), slot: $0.value)
    }
  }

  /// Makes the jump at `place` lead here.
  mutating func land(_ place: Int) {
    let target = next
    unit.instructions[place] = unit.instructions[place].jumping(to: target)
  }
}

extension Instruction {
  fileprivate func jumping(to target: Int32) -> Instruction {
    switch self {
    case .jump(let jump): .jump(jump.jumping(to: target))
    case .loop(let step): .loop(step.jumping(to: target))
    case .text, .output, .checkAddress, .constant, .variable, .access, .operation, .call, .capture, .composition,
      .fused:
      self
    }
  }
}

extension Instruction.Jump {
  fileprivate func jumping(to target: Int32) -> Self {
    switch self {
    case .always: .always(target)
    case .ifFalse: .ifFalse(target)
    case .ifFalseKeeping: .ifFalseKeeping(target)
    case .ifTrueKeeping: .ifTrueKeeping(target)
    case .ifExtended: .ifExtended(target)
    case .ifGiven(let parameter, _): .ifGiven(parameter: parameter, target: target)
    case .compareChain(let comparison, _): .compareChain(comparison, end: target)
    }
  }
}

extension Instruction.Loop {
  fileprivate func jumping(to target: Int32) -> Self {
    switch self {
    case .next: .next(exit: target)
    case .end: .end(afterElse: target)
    case .begin, .load, .keepItem, .endFilter: self
    }
  }
}
