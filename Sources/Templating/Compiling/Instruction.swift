/// One step of a program.
///
/// Instructions work on a stack of values. Their numbers are indices in the ``Tables`` of the ``Program``, except that a
/// slot is counted from the base of the ``Frame`` and a target is the place of an instruction in the ``Unit``. One switch
/// without a default runs each group, so the compiler refuses a new case that nothing runs.
enum Instruction: Sendable {
  /// Prints the bytes of the template from `start` up to `end`.
  case text(start: Int32, end: Int32)
  /// Pops a value and prints it, escaped for its context.
  case output(OutputContext)
  /// Throws if the attribute's value that was just printed holds an address that is not allowed.
  case checkAddress(AddressCheck)
  /// Pushes a constant.
  case constant(Int32)
  case variable(Variable)
  case access(Access)
  case operation(Operation)
  case call(Call)
  case jump(Jump)
  case loop(Loop)
  case capture(Capture)
  case composition(Composition)
  /// Does the work of several instructions at once.
  case fused(Fused)

  /// Reading and setting variables.
  enum Variable: Sendable {
    /// Pushes the value of a slot.
    case loadSlot(Int32)
    /// Pops a value into a slot.
    case storeSlot(Int32)
    /// Pushes the value of a name in the context, the data or the globals, or a failed look-up.
    case loadName(Int32)
    /// Pops a value into a variable of the context.
    case storeName(Int32)
    /// Pushes `self`, which holds the template's blocks.
    case loadBlocks
    /// Pushes `super`, the block that the running one overrides, or a failed look-up.
    case loadSuper
    /// Pops a namespace, then the value for its member of this name.
    case storeMember(Int32)
    /// Pops a sequence of this many items and pushes them, the first on top.
    case unpack(Int32)
  }

  /// Reading a part of a value; a missing part becomes a failed look-up.
  enum Access: Sendable {
    /// Replaces a value with its member of this name.
    case member(Int32)
    /// Does the same for a name that mappings have a method of, which goes before a key.
    case method(Int32)
    /// Pops a key, then the owner, and pushes the owner's item at the key.
    case item
    /// Pops the bounds that are given, the step first, and replaces the value below with its slice.
    case slice(SliceParts)
  }

  /// Making values of others.
  enum Operation: Sendable {
    /// Replaces a number with its negative.
    case negate
    /// Replaces a number with itself; throws for other values.
    case plus
    /// Replaces a value with the opposite of its truth.
    case not
    /// Pops the right operand, then the left one, and pushes the result.
    case arithmetic(Arithmetic)
    /// Pops this many values and pushes their texts as one; `escaping` makes markup of it if one of them is markup.
    case concatenate(Int32, escaping: Bool)
    /// Pops the right operand, then the left one, and pushes whether the comparison holds.
    case compare(Comparison)
    /// Pops this many values and pushes a list of them.
    case list(Int32)
    /// Pops this many values and pushes a tuple of them.
    case tuple(Int32)
    /// Pops this many pairs of a key and a value and pushes a mapping of them.
    case dictionary(Int32)
    /// Pushes the value of a conditional expression without `else` whose condition is false.
    case noBranch
  }

  /// Calls of functions, filters and tests.
  ///
  /// The number `call` is the index of the ``CallShape``, the layout of the arguments on the stack.
  enum Call: Sendable {
    /// Pops the arguments, then the callee, and pushes what the call returns.
    case function(call: Int32)
    /// Pops the arguments, then the callee, and prints what the call returns.
    case functionAndOutput(call: Int32, OutputContext)
    /// Pops the arguments, then a value, and pushes what the filter makes of it.
    case filter(Int32, call: Int32)
    /// Pops the arguments, then a value, and pushes whether it passes the test.
    case test(Int32, call: Int32)
    /// Pushes a macro, with the variables around it.
    case macro(Int32)
  }

  /// Going on elsewhere.
  enum Jump: Sendable {
    /// Jumps.
    case always(Int32)
    /// Pops a value and jumps if it is false.
    case ifFalse(Int32)
    /// Jumps if the value on top is false; otherwise pops it.
    case ifFalseKeeping(Int32)
    /// Jumps if the value on top is true; otherwise pops it.
    case ifTrueKeeping(Int32)
    /// Jumps if the template has extended another.
    case ifExtended(Int32)
    /// Jumps if the macro was called with this parameter.
    case ifGiven(parameter: Int32, target: Int32)
    /// Pops the right operand, then the left one. If the comparison holds, pushes the right one again; otherwise pushes
    /// false and jumps.
    case compareChain(Comparison, end: Int32)
  }

  /// The steps of a `for`.
  enum Loop: Sendable {
    /// Pops a sequence and begins a loop over its items.
    case begin
    /// Pushes the next item; jumps if there is none.
    case next(exit: Int32)
    /// Ends the innermost loop and jumps over its `else` if it had an item.
    case end(afterElse: Int32)
    /// Pushes `loop`.
    case load
    /// Keeps the current item for `endFilter`.
    case keepItem
    /// Ends the innermost loop and pushes the list of the items that it kept.
    case endFilter
  }

  /// Taking output back as a value.
  enum Capture: Sendable {
    /// Pushes the current length of the output.
    case begin
    /// Pops that length and replaces what was printed since with markup on the stack.
    case end
    /// Replaces the result of filters on captured text with markup; throws if it needs escaping.
    case vouch
  }

  /// Blocks and other templates.
  enum Composition: Sendable {
    /// Prints a block.
    case block(Int32)
    /// Pops the name of the template that this one extends; it runs after this one.
    case extends
    /// Throws if the template has extended another.
    case refuseExtended
    /// Pops the name of a template, or names to choose from, and prints it.
    case include(Int32)
    /// Pops the name of a template and pushes it as a module.
    case importModule(Int32)
    /// Pops a module and pushes what it exports as this name, or a failed look-up.
    case export(Int32)
  }
}

/// Which bounds of a slice are on the stack.
struct SliceParts: OptionSet, Sendable {
  let rawValue: UInt8
  static let start = SliceParts(rawValue: 1)
  static let end = SliceParts(rawValue: 2)
  static let step = SliceParts(rawValue: 4)
}
