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
      // Text before a '%' prints what comes behind it.
      if stack[stack.count - 1].text != nil { try scope.meter.charge(whole: right) }
      try replace { try arithmetic($0, right) }
      try chargeTop()
    case .compare(let comparison):
      let right = comparison.searches ? try walk(pop()) : pop()
      try charge(comparing: stack[stack.count - 1], right)
      try replace { .bool(try comparison.holds($0, right)) }
    case .concatenate(let count, let escaping):
      let values = pop(Int(count))
      for value in values { try scope.meter.charge(whole: value) }
      stack.append(try Value.joined(values, escaping: escaping))
      try chargeTop()
    case .list(let count): stack.append(.list(try parts(Int(count))))
    case .tuple(let count): stack.append(.tuple(try parts(Int(count))))
    case .dictionary(let count): try makeMap(parts(Int(count) * 2))
    case .noBranch:
      stack.append(undefined(.noBranch))
    default: break
    }
  }

  private mutating func replace(_ operation: (Value) throws -> Value) throws {
    stack[stack.count - 1] = try operation(stack[stack.count - 1])
  }

  /// Charges for the value on top of the stack, which was made just now.
  private mutating func chargeTop() throws {
    try scope.meter.charge(outside: stack[stack.count - 1])
  }

  /// Charges for the comparison of two values, which may look at everything in both or in one alone.
  mutating func charge(comparing left: Value, _ right: Value) throws {
    switch (left, right) {
    case (_, .none), (_, .bool), (_, .int), (_, .float): break
    case (_, .list), (_, .tuple), (_, .iterator), (_, .view):
      // Only what holds something, or is text, is compared with more than the kind of each item.
      try left.isSmall ? scope.meter.charge(outside: right) : scope.meter.charge(whole: right)
    case (.map, .map), (_, .string), (_, .markup): try scope.meter.charge(whole: right)
    default: break
    }
  }

  /// The values on top of the stack that become a list or mapping, which may not be nested too deeply.
  private mutating func parts(_ count: Int) throws -> [Value] {
    let values = try pop(count).map { try $0.defined() }
    try scope.meter.charge(items: count)
    for value in values { try scope.meter.charge(whole: value, depth: 1) }
    return values
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
    try replace { try $0.slice(SliceBounds(start: start, end: end, step: step)) }
    try chargeTop()
  }

  private mutating func makeMap(_ parts: [Value]) throws {
    var map = Map()
    for place in stride(from: 0, to: parts.count, by: 2) {
      guard let key = parts[place].text else {
        throw RenderError.type(
          Text(
            zh: "映射的键应是文本，却是\(parts[place].kind.zh)",
            en: "the keys of a mapping are text, but this is \(parts[place].kind.en)"),
          help: Text(zh: "给键加上引号", en: "put the key in quotes"))
      }
      map.set(Name(key), parts[place + 1])
    }
    stack.append(.map(map))
  }
}
