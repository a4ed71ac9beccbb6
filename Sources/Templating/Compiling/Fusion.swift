extension Unit {
  /// Puts one instruction in place of the first of some that often follow each other.
  ///
  /// The others stay where they are: the fused instruction skips them where the quick way is open and else does only
  /// what the one in its place did.
  mutating func fuse() {
    for place in instructions.indices {
      guard let fused = fused(at: place) else { continue }
      instructions[place] = fused
    }
  }

  private func fused(at place: Int) -> Instruction? {
    let rest = instructions[place...].prefix(3)
    switch (rest.first, rest.dropFirst().first, rest.dropFirst(2).first) {
    case (.loadSlot(let slot), .member(let name), .output(let context)) where context.takesText:
      return .printMember(slot: slot, name: name)
    case (.loadSlot(let slot), .member(let name), _): return .loadMember(slot: slot, name: name)
    case (.loadSlot(let slot), .output(let context), _) where context.takesText: return .printSlot(slot)
    case (.nextItem(let exit), .storeSlot(let slot), _): return .nextItemInto(slot: slot, exit: exit)
    default: return nil
    }
  }
}
