/// Something that a template can call.
///
/// A class, so that a value takes one reference to all of it.
public final class Function: Sendable {
  /// What it is called in messages.
  public let name: String
  let body: Body
  /// The macro that it is, if it is one: most calls are of macros.
  let closure: Closure?

  enum Body: Sendable {
    case native(Native)
    case macro(Closure)
    case block(BlockCall)
    case loop(LoopMethod, Reference)
    case namespace
    case cycler, joiner
    case turn(TurnMethod, Int)
  }

  /// A function `name` of `parameters`.
  convenience init(_ name: String, parameters: Signature, _ body: @escaping @Sendable (Arguments) throws -> Value) {
    self.init(name, .native(Native(parameters: parameters, call: body)))
  }

  init(_ name: String, _ body: Body) {
    self.name = name
    self.body = body
    closure = if case .macro(let closure) = body { closure } else { nil }
  }

  /// The values that it keeps alive.
  var held: [Value] {
    switch body {
    case .macro(let closure): closure.captured
    case .native(let native): native.owner.map { [$0] } ?? []
    case .block, .loop, .namespace, .cycler, .joiner, .turn: []
    }
  }
}

extension Function {
  struct Native: Sendable {
    let parameters: Signature
    /// The value whose method it is, and what the method goes through.
    var owner: Value?
    var cost = Cost.constant
    let call: @Sendable (Arguments) throws -> Value
  }

  /// A macro or the body of a call block with the variables around it.
  ///
  /// A class, so that a call takes one reference to all of it.
  final class Closure: Sendable {
    let program: Program
    let macro: Macro
    /// The number of the macro in its program.
    let index: Int
    let context: Int
    let lineage: Int
    /// The block around it, which decides what `super` is.
    let block: Frame.RunningBlock?
    /// The activation of the unit around it, whose variables it sees as they are when it is called.
    let home: Activation
    /// The same variables as they were when it was made, for when the unit around it has ended.
    let captured: [Value]

    init(
      program: Program, macro index: Int, context: Int, lineage: Int, block: Frame.RunningBlock?, home: Activation,
      captured: [Value]
    ) {
      self.program = program
      self.macro = program.macros[index]
      self.index = index
      self.context = context
      self.lineage = lineage
      self.block = block
      self.home = home
      self.captured = captured
    }
  }

  /// A unit that was entered: its number, how many units were running then, and where its slots start on the stack.
  struct Activation: Sendable {
    let serial: Int
    let depth: Int
    let base: Int

    /// One that runs no more.
    static let ended = Activation(serial: 0, depth: 0, base: 0)
  }

  /// A block as `super()` and `self.block()` call it: the first one with its name from `level` on.
  struct BlockCall: Sendable {
    let name: Name
    let level: Int
    let lineage: Int
    let context: Int
  }

  /// What works on a cycler or joiner of the running render.
  enum TurnMethod: Sendable {
    case next, reset, join
  }

  enum LoopMethod: Sendable {
    case cycle, changed
  }
}
