/// Something that a template can call.
public struct Function: Sendable {
  /// What it is called in messages.
  public let name: String
  let body: Body

  enum Body: Sendable {
    case native(Native)
    case macro(Closure)
    case block(BlockCall)
    case loop(LoopMethod, Reference)
    case namespace
  }

  /// A function `name` of `parameters`.
  init(_ name: String, parameters: Signature, _ body: @escaping @Sendable (Arguments) throws -> Value) {
    self.name = name
    self.body = .native(Native(parameters: parameters, call: body))
  }

  init(_ name: String, _ body: Body) {
    self.name = name
    self.body = body
  }

  /// The values that it keeps alive.
  var held: [Value] {
    switch body {
    case .macro(let closure): closure.captured
    case .native(let native): native.owner.map { [$0] } ?? []
    case .block, .loop, .namespace: []
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

  /// A macro or the body of a call block with the variables around it, as they were when it was made.
  struct Closure: Sendable {
    let program: Program
    let macro: Int
    let context: Int
    let lineage: Int
    let captured: [Value]
  }

  /// A block as `super()` and `self.block()` call it: the first one with its name from `level` on.
  struct BlockCall: Sendable {
    let name: Name
    let level: Int
    let lineage: Int
    let context: Int
  }

  enum LoopMethod: Sendable {
    case cycle, changed
  }
}
