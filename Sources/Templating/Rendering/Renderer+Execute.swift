extension Renderer {
  /// Runs one instruction of `program`.
  @inline(__always)
  mutating func execute(_ instruction: Instruction, of program: Program) throws {
    switch instruction {
    case .text(let start, let end): buffer.append(Int(start)..<Int(end), of: program.source.bytes)
    case .output(let context): try output(pop(), context)
    case .checkAddress(let check): try checkAddress(check)
    case .constant(let index): stack.append(program.tables.constants[Int(index)])
    case .fused(let fused): if try execute(fused, of: program) { frame.counter += fused.length - 1 }
    case .variable(let variable): try execute(variable, of: program)
    case .access(let access): try execute(access, of: program)
    case .operation(let operation): try execute(operation)
    case .call(let call): try execute(call, of: program)
    case .jump(let jump): try execute(jump)
    case .loop(let step): try execute(step)
    case .capture(let step): try execute(step)
    case .composition(let step): try execute(step, of: program)
    }
  }

  @inline(__always)
  private mutating func execute(_ jump: Instruction.Jump) throws {
    switch jump {
    case .always(let target): frame.counter = Int(target)
    case .ifFalse(let target): if try !popTruth() { frame.counter = Int(target) }
    case .ifFalseKeeping(let target): if try !top().isTrue() { frame.counter = Int(target) } else { _ = pop() }
    case .ifTrueKeeping(let target): if try top().isTrue() { frame.counter = Int(target) } else { _ = pop() }
    case .ifExtended(let target): if frame.parent != nil { frame.counter = Int(target) }
    case .ifGiven(let parameter, let target):
      if frame.missing & (1 << UInt64(parameter)) == 0 { frame.counter = Int(target) }
    case .compareChain(let comparison, let end): if try !holds(comparison) { frame.counter = Int(end) }
    }
  }

  /// Pops two values and returns whether `comparison` holds; pushes the right one again if it does, otherwise false.
  private mutating func holds(_ comparison: Comparison) throws -> Bool {
    let right = pop()
    let left = pop()
    try charge(comparing: left, right)
    let holds = try comparison.holds(left, right)
    stack.append(holds ? right : .bool(false))
    return holds
  }

  @inline(__always)
  private mutating func execute(_ step: Instruction.Loop) throws {
    switch step {
    case .begin:
      try scope.meter.charge(outside: stack[stack.count - 1])
      beginLoop(try walk(pop()).items())
    case .next(let exit):
      if let item = loops[loops.count - 1].next() {
        try startRound(before: exit)
        stack.append(item)
      } else {
        frame.counter = Int(exit)
      }
    case .end(let target): if !loops.removeLast().items.isEmpty { frame.counter = Int(target) }
    case .load: stack.append(.reference(loops[loops.count - 1].reference))
    case .keepItem:
      let place = loops.count - 1
      loops[place].kept.append(loops[place].items[loops[place].index - 1])
    case .endFilter: stack.append(.list(loops.removeLast().kept))
    }
  }

  /// Charges for one round of a loop that ends at `exit`.
  @inline(__always)
  mutating func startRound(before exit: Int32) throws {
    try scope.meter.step(running: Int(exit) - frame.counter)
    try checkOutput()
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
