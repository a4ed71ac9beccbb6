/// What `value | name(arguments)` does.
struct Filter: Sendable {
  typealias Body = @Sendable (Value, Arguments, inout RenderScope) throws -> Value

  let name: String
  private let parameters: Signature
  let acceptsUndefined: Bool
  private let cost: Cost
  private let body: Body

  /// A filter of `parameters`.
  init(
    _ name: String, _ parameters: Signature = [], acceptsUndefined: Bool = false, cost: Cost = .whole,
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
  ) throws -> Value {
    try scope.meter.step()
    // An inline `if` without `else` that is false is printed, walked and counted like empty text.
    if !acceptsUndefined, !value.isBlank { _ = try value.defined() }
    let arguments = try Arguments(
      callee: name, positional: positional, keywords: keywords, parameters: parameters)
    try scope.meter.charge(for: value, positional, keywords, cost)
    let result = try body(value, arguments, &scope)
    if cost != .constant { try scope.meter.charge(outside: result) }
    return result
  }

  /// The filters of the language.
  static var standard: [Filter] {
    text + cases + spacing + cutting + markup + addresses + numbers + formats + sequences + groups + orders
      + aggregates + choices + mappings + fallbacks + json
  }

  /// Other names of the same filters.
  static let aliases = [("count", "length"), ("d", "default"), ("e", "escape")]
}
