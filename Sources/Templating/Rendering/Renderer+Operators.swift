import Diagnostics

extension Renderer {
  mutating func execute(_ operation: Instruction.Operation) throws {
    switch operation {
    case .negate: try replaceTop { try $0.negated() }
    case .plus: try replaceTop { try $0.plus() }
    case .not: try replaceTop { .bool(try !$0.isTrue()) }
    case .arithmetic(let arithmetic):
      let right = pop()
      // Text before a '%' prints what comes behind it.
      if stack[stack.count - 1].text != nil { try scope.meter.charge(whole: right) }
      try replaceTop { try arithmetic($0, right) }
      try chargeTop()
    case .compare(let comparison):
      guard try !compareTexts(comparison) else { return }
      let right = comparison.searches ? try walk(pop()) : pop()
      try charge(comparing: stack[stack.count - 1], right)
      try replaceTop { .bool(try comparison.holds($0, right)) }
    case .concatenate(let count, let escaping):
      let values = pop(Int(count))
      for value in values { try scope.meter.charge(whole: value) }
      stack.append(try Value.joined(values, escaping: escaping))
      try chargeTop()
    case .list(let count): stack.append(.list(try parts(Int(count))))
    case .tuple(let count): stack.append(.tuple(try parts(Int(count))))
    case .dictionary(let count): try makeMap(parts(Int(count) * 2))
    case .noBranch: stack.append(undefined(.noBranch))
    }
  }

  mutating func replaceTop(_ operation: (Value) throws -> Value) throws {
    stack[stack.count - 1] = try operation(stack[stack.count - 1])
  }

  /// Charges for the value on top of the stack, which was made just now.
  mutating func chargeTop() throws {
    try scope.meter.charge(outside: stack[stack.count - 1])
  }

  /// Charges for the comparison of two values, which may look at everything in both or in one alone.
  mutating func charge(comparing left: Value, _ right: Value) throws {
    switch right {
    case .list, .tuple, .iterator, .view:
      // Only what holds something, or is text, is compared with more than the kind of each item.
      try left.isSmall ? scope.meter.charge(outside: right) : scope.meter.charge(whole: right)
    case .string, .markup: try scope.meter.charge(whole: right)
    case .map: if case .map = left { try scope.meter.charge(whole: right) }
    case .none, .bool, .int, .float, .function, .reference, .undefined: break
    }
  }

  /// The values on top of the stack that become a list or mapping, which may not be nested too deeply.
  private mutating func parts(_ count: Int) throws -> [Value] {
    let values = try pop(count).map { try $0.defined() }
    try scope.meter.charge(items: count)
    for value in values { try scope.meter.charge(whole: value, depth: 1) }
    return values
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
