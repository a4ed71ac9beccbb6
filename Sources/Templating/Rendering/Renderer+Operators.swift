import Diagnostics

extension Renderer {
  mutating func evaluate(_ instruction: Instruction) throws {
    switch instruction {
    case .item: try readItem()
    case .slice(let parts): try slice(parts)
    case .negate: try replace { try $0.negated() }
    case .plus: try replace { try $0.plus() }
    case .not: try replace { .bool(try !$0.isTrue()) }
    case .arithmetic(let arithmetic):
      let right = pop()
      try replace { try arithmetic($0, right) }
    case .compare(let comparison):
      let right = comparison.searches ? try walk(pop()) : pop()
      try replace { .bool(try comparison.holds($0, right)) }
    case .concatenate(let count): stack.append(try Value.joined(pop(Int(count))))
    case .list(let count): stack.append(.list(try pop(Int(count)).map { try $0.defined() }))
    case .tuple(let count): stack.append(.tuple(try pop(Int(count)).map { try $0.defined() }))
    case .dictionary(let count): try makeMap(pop(Int(count) * 2))
    case .noBranch:
      stack.append(undefined(.noBranch))
    default: break
    }
  }

  private mutating func replace(_ operation: (Value) throws -> Value) throws {
    stack[stack.count - 1] = try operation(stack[stack.count - 1])
  }

  private mutating func readItem() throws {
    let key = pop()
    let owner = pop()
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
    try replace { try $0.slice(SliceBounds(start: start, end: end, step: step)) }
  }

  private mutating func makeMap(_ parts: [Value]) throws {
    var map = Map()
    for place in stride(from: 0, to: parts.count, by: 2) {
      guard let key = try parts[place].defined().text else {
        throw RenderError.type(
          Text(
            zh: "映射的键应是文本，却是\(parts[place].kind.zh)",
            en: "the keys of a mapping are text, but this is \(parts[place].kind.en)"))
      }
      map.set(Name(key), try parts[place + 1].defined())
    }
    stack.append(.map(map))
  }
}
