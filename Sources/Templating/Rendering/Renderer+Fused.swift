/// The quick ways of fused instructions; where they yield false nothing has happened.
extension Renderer {
  @inline(__always)
  mutating func load(_ slot: Int32) {
    stack.append(stack[frame.base + Int(slot)])
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
  /// The member of the mapping at `place`; nil if it is no mapping or has no such key.
  @inline(never)
  fileprivate func member(_ names: [Name], _ name: Int, of place: Int) -> Value? {
    guard case .map(let map) = span[place] else { return nil }
    return map[names[name]]
  }
}
