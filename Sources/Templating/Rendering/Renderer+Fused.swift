/// Quick ways for frequent instructions.
extension Renderer {
  /// Does the work of all instructions that `fused` replaces and returns true, or of the first alone and returns false.
  ///
  /// It also returns false after a jump.
  @inline(__always)
  mutating func execute(_ fused: Instruction.Fused, of program: Program) throws -> Bool {
    switch fused {
    case .printSlot(let slot):
      if printSlot(slot) { return true }
      load(slot)
    case .printMember(let slot, let name):
      if printMember(program.tables.names, name, of: slot) { return true }
      load(slot)
    case .printTextAndSlot(let start, let end, let slot):
      buffer.append(Int(start)..<Int(end), of: program.source.bytes)
      return printSlot(slot)
    case .printTextAndMember(let start, let end, let slot, let name):
      buffer.append(Int(start)..<Int(end), of: program.source.bytes)
      return printMember(program.tables.names, name, of: slot)
    case .loadMember(let slot, let name):
      if loadMember(program.tables.names, name, of: slot) { return true }
      load(slot)
    case .nextItemInto(let slot, let exit):
      if nextItem(into: slot) {
        try startRound(before: exit)
        return true
      }
      frame.counter = Int(exit)
    case .jumpIfSlotFalse(let slot, let target):
      if try stack.span[frame.base + Int(slot)].isTrue() { return true }
      frame.counter = Int(target)
    case .constantComparison(let index, let comparison, let target):
      let constant = program.tables.constants[Int(index)]
      guard let holds = try compare(comparison, constant) else {
        stack.append(constant)
        return false
      }
      if holds { return true }
      frame.counter = Int(target)
    }
    return false
  }

  @inline(__always)
  mutating func load(_ slot: Int32) {
    stack.append(stack[frame.base + Int(slot)])
  }

  /// Compares the two values on top of the stack, as most comparisons do, for whether they are the same text.
  mutating func compareTexts(_ comparison: Comparison) throws -> Bool {
    guard comparison == .equal || comparison == .unequal, let right = stack.string(at: stack.count - 1),
      let left = stack.string(at: stack.count - 2)
    else { return false }
    try scope.meter.charge(right.utf8.count)
    stack.removeLast()
    stack[stack.count - 1] = .bool(left.isSame(as: right) == (comparison == .equal))
    return true
  }

  /// Pops a text and returns whether it compares so with a constant; returns nil, and pops nothing, unless both are text.
  private mutating func compare(_ comparison: Comparison, _ constant: Value) throws -> Bool? {
    guard case .string(let right) = constant, let left = stack.string(at: stack.count - 1) else { return nil }
    try scope.meter.charge(right.utf8.count)
    let holds = left.isSame(as: right) == (comparison == .equal)
    stack.removeLast()
    return holds
  }

  @inline(__always)
  private mutating func nextItem(into slot: Int32) -> Bool {
    guard let item = loops[loops.count - 1].next() else { return false }
    stack[frame.base + Int(slot)] = item
    return true
  }

  @inline(__always)
  private mutating func printSlot(_ slot: Int32) -> Bool {
    buffer.append(plain: stack[frame.base + Int(slot)])
  }

  @inline(__always)
  private mutating func printMember(_ names: [Name], _ name: Int32, of slot: Int32) -> Bool {
    guard let value = stack.member(names, Int(name), of: frame.base + Int(slot)) else { return false }
    return buffer.append(plain: value)
  }

  @inline(__always)
  private mutating func loadMember(_ names: [Name], _ name: Int32, of slot: Int32) -> Bool {
    guard let value = stack.member(names, Int(name), of: frame.base + Int(slot)) else { return false }
    stack.append(value)
    return true
  }
}

extension [Value] {
  /// The text at `place`; nil if there is none that is to be escaped.
  @inline(__always)
  fileprivate func string(at place: Int) -> String? {
    if case .string(let text) = span[place] { text } else { nil }
  }

  /// The member of the mapping at `place`; nil if it is no mapping or has no such key.
  @inline(never)
  fileprivate func member(_ names: [Name], _ name: Int, of place: Int) -> Value? {
    span[place].member(ofMap: names[name])
  }
}

extension Value {
  /// Looks where the value is: a copy of it would count references.
  @inline(never)
  fileprivate func member(ofMap name: Name) -> Value? {
    if case .map(let map) = self { map[name] } else { nil }
  }
}
