extension Renderer {
  /// Runs one instruction of `program`, the most frequent ones here and the others in groups.
  @inline(__always)
  mutating func execute(_ instruction: Instruction, of program: Program) throws {
    switch instruction {
    case .text(let start, let end): buffer.append(Int(start)..<Int(end), of: program.source.bytes)
    case .printMember(let slot, let name):
      if printMember(program.tables.names, name, of: slot) { frame.counter += 2 } else { load(slot) }
    case .printSlot(let slot): if printSlot(slot) { frame.counter += 1 } else { load(slot) }
    case .loadMember(let slot, let name):
      if loadMember(program.tables.names, name, of: slot) { frame.counter += 1 } else { load(slot) }
    // Where the value is none that prints at once, the instruction for it comes next.
    case .printTextAndMember(let start, let end, let slot, let name):
      buffer.append(Int(start)..<Int(end), of: program.source.bytes)
      if printMember(program.tables.names, name, of: slot) { frame.counter += 3 }
    case .printTextAndSlot(let start, let end, let slot):
      buffer.append(Int(start)..<Int(end), of: program.source.bytes)
      if printSlot(slot) { frame.counter += 2 }
    case .output(let context): try output(pop(), context)
    case .checkAddress(let check): try checkAddress(check)
    case .loadSlot(let slot): load(slot)
    case .storeSlot(let slot): stack[frame.base + Int(slot)] = pop()
    case .member(let name): try readMember(program.tables.names[Int(name)])
    case .constant(let index): stack.append(program.tables.constants[Int(index)])
    case .constantComparison(let index, let comparison, let target):
      let constant = program.tables.constants[Int(index)]
      if try !jump(unless: comparison, constant, to: target) { stack.append(constant) }
    case .jump(let target): frame.counter = Int(target)
    case .jumpIfFalse(let target): if try !popTruth() { frame.counter = Int(target) }
    case .jumpIfSlotFalse(let slot, let target):
      frame.counter = try stack.span[frame.base + Int(slot)].isTrue() ? frame.counter + 1 : Int(target)
    case .nextItem(let exit):
      if let item = loops[loops.count - 1].next() {
        try startRound(before: exit)
        stack.append(item)
      } else {
        frame.counter = Int(exit)
      }
    case .nextItemInto(let slot, let exit):
      if nextItem(into: slot) {
        try startRound(before: exit)
        frame.counter += 1
      } else {
        frame.counter = Int(exit)
      }
    case .jumpIfFalseKeeping, .jumpIfTrueKeeping, .jumpIfExtended, .ifGiven, .compareChain: try jump(instruction)
    case .beginLoop, .endLoop, .loadLoop, .keepItem, .endFilter: try loop(instruction)
    case .call, .callAndOutput, .filter, .test, .macro: try call(instruction, of: program)
    case .block, .extends, .refuseExtended, .include, .importModule, .export: try useTemplate(instruction, of: program)
    case .method(let name): try readMethod(program.tables.names[Int(name)])
    case .compare(let comparison): if try !compareTexts(comparison) { try evaluate(instruction) }
    case .item, .slice, .negate, .plus, .not, .arithmetic, .concatenate, .list, .tuple, .dictionary,
      .noBranch:
      try evaluate(instruction)
    case .loadName, .storeName, .loadBlocks, .loadSuper, .storeMember, .unpack, .beginCapture, .endCapture, .vouch:
      try access(instruction, of: program)
    }
  }

  private mutating func jump(_ instruction: Instruction) throws {
    switch instruction {
    case .jumpIfFalseKeeping(let target):
      if try !top().isTrue() { frame.counter = Int(target) } else { _ = pop() }
    case .jumpIfTrueKeeping(let target):
      if try top().isTrue() { frame.counter = Int(target) } else { _ = pop() }
    case .jumpIfExtended(let target): if frame.parent != nil { frame.counter = Int(target) }
    case .ifGiven(let parameter, let target):
      if frame.missing & (1 << UInt64(parameter)) == 0 { frame.counter = Int(target) }
    case .compareChain(let comparison, let target):
      let right = pop()
      let left = pop()
      try charge(comparing: left, right)
      if try comparison.holds(left, right) {
        stack.append(right)
      } else {
        stack.append(.bool(false))
        frame.counter = Int(target)
      }
    default: break
    }
  }

  /// Charges for one round of a loop that ends at `exit`.
  @inline(__always)
  private mutating func startRound(before exit: Int32) throws {
    try scope.meter.step(running: Int(exit) - frame.counter)
    try checkOutput()
  }

  private mutating func loop(_ instruction: Instruction) throws {
    switch instruction {
    case .beginLoop:
      try scope.meter.charge(outside: stack[stack.count - 1])
      beginLoop(try walk(pop()).items())
    case .endLoop(let target): if !loops.removeLast().items.isEmpty { frame.counter = Int(target) }
    case .loadLoop: stack.append(.reference(loops[loops.count - 1].reference))
    case .keepItem:
      let place = loops.count - 1
      loops[place].kept.append(loops[place].items[loops[place].index - 1])
    case .endFilter: stack.append(.list(loops.removeLast().kept))
    default: break
    }
  }

  @inline(__always)
  mutating func pop() -> Value {
    stack.removeLast()
  }

  /// The truth of the value on top of the stack, which it removes.
  @inline(__always)
  private mutating func popTruth() throws -> Bool {
    let value = pop()
    if case .bool(let bool) = value { return bool }
    return try value.isTrue()
  }

  private func top() -> Value {
    stack[stack.count - 1]
  }

  /// Takes the last `count` values, in the order they were pushed.
  mutating func pop(_ count: Int) -> [Value] {
    defer { stack.removeLast(count) }
    return Array(stack.suffix(count))
  }
}
