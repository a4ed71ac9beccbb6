/// The quick ways of instructions that are frequent; where they yield false nothing has happened.
extension Renderer {
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

  /// Compares the text on top of the stack with a constant, and goes on there or at `target`.
  mutating func jump(unless comparison: Comparison, _ constant: Value, to target: Int32) throws -> Bool {
    guard case .string(let right) = constant, let left = stack.string(at: stack.count - 1) else { return false }
    try scope.meter.charge(right.utf8.count)
    frame.counter = left.isSame(as: right) == (comparison == .equal) ? frame.counter + 2 : Int(target)
    stack.removeLast()
    return true
  }

  @inline(__always)
  mutating func nextItem(into slot: Int32) -> Bool {
    guard let item = loops[loops.count - 1].next() else { return false }
    stack[frame.base + Int(slot)] = item
    return true
  }

  @inline(__always)
  mutating func printSlot(_ slot: Int32) -> Bool {
    buffer.append(plain: stack[frame.base + Int(slot)])
  }

  @inline(__always)
  mutating func printMember(_ names: [Name], _ name: Int32, of slot: Int32) -> Bool {
    guard let value = stack.member(names, Int(name), of: frame.base + Int(slot)) else { return false }
    return buffer.append(plain: value)
  }

  @inline(__always)
  mutating func loadMember(_ names: [Name], _ name: Int32, of slot: Int32) -> Bool {
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
