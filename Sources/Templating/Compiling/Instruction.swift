/// One step of a program.
///
/// Steps work on a stack of values; numbers point into the tables of the ``Program``.
enum Instruction: Sendable {
  // Output
  case text(start: Int32, end: Int32)
  case output(OutputContext)
  case callAndOutput(call: Int32, OutputContext)
  case beginCapture, endCapture
  /// Makes markup of what filters left of captured text.
  case vouch
  case checkAddress(AddressCheck)

  // Variables
  case constant(Int32)
  case loadSlot(Int32), storeSlot(Int32)
  case loadName(Int32), storeName(Int32)
  case loadBlocks, loadSuper
  case storeMember(Int32)
  case unpack(Int32)

  // Operators
  case member(Int32), method(Int32), item, slice(SliceParts)
  case negate, plus, not
  case arithmetic(Arithmetic), concatenate(Int32, escaping: Bool), compare(Comparison)
  case compareChain(Comparison, end: Int32)
  case list(Int32), tuple(Int32), dictionary(Int32)
  case noBranch

  // Calls
  case call(Int32)
  case filter(Int32, call: Int32)
  case test(Int32, call: Int32)
  case macro(Int32)
  case ifGiven(parameter: Int32, target: Int32)

  // Control
  case jump(Int32), jumpIfFalse(Int32)
  case jumpIfFalseKeeping(Int32), jumpIfTrueKeeping(Int32)
  case beginLoop, nextItem(exit: Int32), endLoop(behindElse: Int32)
  case keepItem, endFilter
  case loadLoop

  // Fused from several, see ``Unit/fuse()``
  case printSlot(Int32)
  case printMember(slot: Int32, name: Int32)
  case printTextAndSlot(start: Int32, end: Int32, slot: Int32)
  case printTextAndMember(start: Int32, end: Int32, slot: Int32, name: Int32)
  case loadMember(slot: Int32, name: Int32)
  case nextItemInto(slot: Int32, exit: Int32)
  case jumpIfSlotFalse(slot: Int32, target: Int32)
  case constantComparison(constant: Int32, Comparison, elseTo: Int32)

  // Other templates
  case block(Int32)
  case extends
  case jumpIfExtended(Int32)
  case refuseExtended
  case include(Int32)
  case importModule(Int32)
  case export(Int32)
}

/// Which bounds of a slice are on the stack.
struct SliceParts: OptionSet, Sendable {
  let rawValue: UInt8
  static let start = SliceParts(rawValue: 1)
  static let end = SliceParts(rawValue: 2)
  static let step = SliceParts(rawValue: 4)
}
