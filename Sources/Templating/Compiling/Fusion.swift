extension Instruction {
  /// Several instructions that often follow each other, fused into one that replaces the first of them.
  ///
  /// The others keep their places. If the values allow it, the fused instruction does the work of all and skips the
  /// others; otherwise it does the work of the first, and the others run after it.
  enum Fused: Sendable {
    /// `loadSlot` and `output`.
    case printSlot(Int32)
    /// `loadSlot`, `member` and `output`.
    case printMember(slot: Int32, name: Int32)
    /// `text`, `loadSlot` and `output`.
    case printTextAndSlot(start: Int32, end: Int32, slot: Int32)
    /// `text`, `loadSlot`, `member` and `output`.
    case printTextAndMember(start: Int32, end: Int32, slot: Int32, name: Int32)
    /// `loadSlot` and `member`.
    case loadMember(slot: Int32, name: Int32)
    /// `next` and `storeSlot`.
    case nextItemInto(slot: Int32, exit: Int32)
    /// `loadSlot` and `ifFalse`.
    case jumpIfSlotFalse(slot: Int32, target: Int32)
    /// `constant`, `compare` and `ifFalse`.
    case constantComparison(constant: Int32, Comparison, elseTo: Int32)

    /// The number of instructions that it does the work of, which is one more than it skips.
    var length: Int {
      switch self {
      case .printSlot, .loadMember, .nextItemInto, .jumpIfSlotFalse: 2
      case .printMember, .printTextAndSlot, .constantComparison: 3
      case .printTextAndMember: 4
      }
    }
  }
}

extension [Instruction] {
  /// The same with a fused instruction wherever one fits.
  var fused: [Instruction] {
    indices.map { place in
      Instruction.Fused(self[place...]).map(Instruction.fused) ?? self[place]
    }
  }
}

extension Instruction.Fused {
  /// What stands for the first of `instructions`; nil if nothing does.
  fileprivate init?(_ instructions: ArraySlice<Instruction>) {
    guard case .text(let start, let end) = instructions.first else {
      self.init(withoutText: instructions)
      return
    }
    switch Self(withoutText: instructions.dropFirst()) {
    case .printSlot(let slot): self = .printTextAndSlot(start: start, end: end, slot: slot)
    case .printMember(let slot, let name): self = .printTextAndMember(start: start, end: end, slot: slot, name: name)
    default: return nil
    }
  }

  private init?(withoutText instructions: ArraySlice<Instruction>) {
    let rest = instructions.prefix(3)
    switch (rest.first, rest.dropFirst().first, rest.dropFirst(2).first) {
    case (.variable(.loadSlot(let slot)), .access(.member(let name)), .output(let context)) where context.takesText:
      self = .printMember(slot: slot, name: name)
    case (.variable(.loadSlot(let slot)), .access(.member(let name)), _): self = .loadMember(slot: slot, name: name)
    case (.variable(.loadSlot(let slot)), .output(let context), _) where context.takesText: self = .printSlot(slot)
    case (.constant(let constant), .operation(.compare(let comparison)), .jump(.ifFalse(let target)))
    where comparison == .equal || comparison == .unequal:
      self = .constantComparison(constant: constant, comparison, elseTo: target)
    case (.variable(.loadSlot(let slot)), .jump(.ifFalse(let target)), _):
      self = .jumpIfSlotFalse(slot: slot, target: target)
    case (.loop(.next(let exit)), .variable(.storeSlot(let slot)), _): self = .nextItemInto(slot: slot, exit: exit)
    default: return nil
    }
  }
}
