/// What `value is name(arguments)` asks.
struct Test: Sendable {
  typealias Body = @Sendable (Value, Arguments, inout RenderScope) throws -> Bool

  let name: String
  private let parameters: Signature
  private let acceptsUndefined: Bool
  private let cost: Cost
  private let body: Body

  /// A test of `parameters`.
  init(
    _ name: String, _ parameters: Signature = [], acceptsUndefined: Bool = false, cost: Cost = .constant,
    _ body: @escaping Body
  ) {
    self.name = name
    self.parameters = parameters
    self.acceptsUndefined = acceptsUndefined
    self.cost = cost
    self.body = body
  }

  func apply(
    _ value: Value, _ positional: [Value], _ keywords: Map, _ scope: inout RenderScope
  ) throws -> Bool {
    try scope.meter.step()
    if !acceptsUndefined, !value.isBlank { _ = try value.defined() }
    let arguments = try Arguments(
      callee: name, positional: positional, keywords: keywords, parameters: parameters)
    try scope.meter.charge(for: value, positional, keywords, cost)
    return try body(value, arguments, &scope)
  }

  /// The tests of the language.
  static var standard: [Test] { types + numbers + comparisons + lookups }

  /// Other names of the same tests.
  static let aliases = [
    ("equalto", "eq"), ("==", "eq"), ("!=", "ne"), ("greaterthan", "gt"), (">", "gt"), (">=", "ge"),
    ("lessthan", "lt"), ("<", "lt"), ("<=", "le"),
  ]
}
