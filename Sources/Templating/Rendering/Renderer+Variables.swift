import Diagnostics

extension Renderer {
  @inline(__always)
  mutating func execute(_ variable: Instruction.Variable, of program: Program) throws {
    switch variable {
    case .loadSlot(let slot): load(slot)
    case .storeSlot(let slot): stack[frame.base + Int(slot)] = pop()
    case .loadName(let index): loadName(program.tables.names[Int(index)])
    case .storeName(let index): contexts[frame.context].variables.set(program.tables.names[Int(index)], pop())
    case .loadBlocks: stack.append(.reference(Reference(kind: .blocks, number: Int32(frame.lineage))))
    case .loadSuper: loadSuper()
    case .storeMember(let index): try storeMember(program.tables.names[Int(index)])
    case .unpack(let count): try unpack(Int(count))
    }
  }

  private mutating func loadName(_ name: Name) {
    stack.append(lookUp(name, from: frame.context) ?? undefined(.name(name.text)))
  }

  /// The value of `name` in context `number` and those around it, then in the data, then among the globals.
  func lookUp(_ name: Name, from number: Int) -> Value? {
    let (value, seesData) = contexts.variable(name, from: number)
    if let value { return value }
    if seesData, let value = data[name] { return value }
    return environment.globals[name]
  }

  /// A failed look-up at the place of the instruction that is running.
  func undefined(_ reason: Undefined.Reason) -> Value {
    .undefined(Undefined(reason, at: site))
  }

  private mutating func loadSuper() {
    guard let block = frame.block else { return stack.append(undefined(.name("super"))) }
    let call = Function.BlockCall(
      name: block.name, level: block.level + 1, lineage: frame.lineage, context: frame.context)
    let isKnown = lineages[frame.lineage].dropFirst(call.level).contains { $0.blocks[block.name.text] != nil }
    let missing = Text(
      zh: "没有可由 super 调用的上级区块“\(block.name.text)”", en: "there is no parent block '\(block.name.text)' for super")
    stack.append(isKnown ? .function(Function("super", .block(call))) : undefined(.message(missing)))
  }

  private mutating func storeMember(_ name: Name) throws {
    let owner = try pop().defined()
    guard case .reference(let reference) = owner, reference.kind == .namespace else {
      throw RenderError.type(
        Text(
          zh: "只能给命名空间的属性赋值，这里是\(owner.kind.zh)",
          en: "only attributes of a namespace can be set, but this is \(owner.kind.en)"),
        help: Text(zh: "用 namespace() 创建命名空间", en: "make a namespace with namespace()"))
    }
    let value = pop()
    if case .function = value { try scope.meter.charge(whole: value) }
    namespaces[Int(reference.number)].set(name, value)
  }

  private mutating func unpack(_ count: Int) throws {
    let value = pop()
    let items = try walk(value).items()
    guard items.count == count else {
      throw RenderError.unpacking(value, items.count, into: count)
    }
    stack.append(contentsOf: items.reversed())
  }
}
