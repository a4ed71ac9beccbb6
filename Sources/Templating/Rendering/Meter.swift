/// Counts what a render uses up, in bytes: a step stands for 64 of them.
///
/// Whatever takes time or memory in proportion to something is charged for it before it runs, so that no template can
/// keep a render busy for long or fill the memory.
struct Meter: Sendable {
  let limits: Limits
  private(set) var left: Int

  /// What a step is worth.
  static let step = 64
  /// What one item of a list is worth.
  static let item = 16

  init(_ limits: Limits) {
    self.limits = limits
    self.left = Limits.product(limits.steps, Self.step)
  }

  /// Charges for one step and those of `instructions` that a step does not cover.
  @inline(__always)
  mutating func step(running instructions: Int = 0) throws {
    try charge(Self.step &+ instructions &* 2)
  }

  /// Charges for `bytes`.
  @inline(__always)
  mutating func charge(_ bytes: Int) throws {
    left -= bytes
    guard left >= 0 else { throw RenderError.tooManySteps(limits.steps) }
  }

  /// Charges for `count` items of a list.
  mutating func charge(items count: Int) throws {
    try charge(count * Self.item)
  }

  /// Charges for `value` without what it holds: its bytes or its items.
  mutating func charge(outside value: Value) throws {
    switch value {
    case .string(let text): try charge(text.utf8.count)
    case .markup(let markup): try charge(markup.text.utf8.count)
    case .list(let items), .tuple(let items): try charge(items: items.count)
    case .iterator(let sequence): try charge(items: sequence.items.count)
    case .view(let view): try charge(items: view.items.count)
    case .map(let map): try charge(items: map.count)
    case .none, .bool, .int, .float, .function, .reference, .undefined: break
    }
  }

  /// Charges for `value` and everything in it; throws if that is nested too deeply.
  ///
  /// O(size of the value).
  mutating func charge(whole value: Value, depth: Int = 0) throws {
    try charge(outside: value)
    guard depth <= Limits.valueNesting else { throw RenderError.tooDeepValue }
    switch value {
    case .list(let items), .tuple(let items): try charge(each: items, depth)
    case .iterator(let sequence): try charge(each: sequence.items, depth)
    case .view(let view): try charge(each: view.items, depth)
    case .map(let map): try charge(each: map.values, depth)
    case .function(let function): try charge(each: function.held, depth)
    case .none, .bool, .int, .float, .string, .markup, .reference, .undefined: break
    }
  }

  private mutating func charge(each values: [Value], _ depth: Int) throws {
    for value in values { try charge(whole: value, depth: depth + 1) }
  }
}

extension Value {
  /// Whether it holds nothing that could be large.
  var isSmall: Bool {
    switch self {
    case .none, .bool, .int, .float, .function, .reference, .undefined: true
    case .string, .markup, .list, .tuple, .iterator, .view, .map: false
    }
  }
}
