extension [Instruction] {
  /// The same with one instruction in place of the first of some that often follow each other.
  ///
  /// The others stay where they are: the fused instruction skips them where the quick way is open and else does only
  /// what the one in its place did.
  var fused: [Instruction] {
    indices.map { fused(at: $0) ?? self[$0] }
  }

  private func fused(at place: Int) -> Instruction? {
    let rest = self[place...].prefix(4)
    if case .text(let start, let end) = rest.first {
      switch Self.fused(rest.dropFirst()) {
      case .printMember(let slot, let name):
        return .printTextAndMember(start: start, end: end, slot: slot, name: name)
      case .printSlot(let slot): return .printTextAndSlot(start: start, end: end, slot: slot)
      default: return nil
      }
    }
    return Self.fused(rest)
  }

  private static func fused(_ rest: ArraySlice<Instruction>) -> Instruction? {
    switch (rest.first, rest.dropFirst().first, rest.dropFirst(2).first) {
    case (.loadSlot(let slot), .member(let name), .output(let context)) where context.takesText:
      return .printMember(slot: slot, name: name)
    case (.loadSlot(let slot), .member(let name), _): return .loadMember(slot: slot, name: name)
    case (.loadSlot(let slot), .output(let context), _) where context.takesText: return .printSlot(slot)
    case (.constant(let constant), .compare(let comparison), .jumpIfFalse(let target))
    where comparison == .equal || comparison == .unequal:
      return .constantComparison(constant: constant, comparison, elseTo: target)
    case (.loadSlot(let slot), .jumpIfFalse(let target), _): return .jumpIfSlotFalse(slot: slot, target: target)
    case (.nextItem(let exit), .storeSlot(let slot), _): return .nextItemInto(slot: slot, exit: exit)
    default: return nil
    }
  }
}
