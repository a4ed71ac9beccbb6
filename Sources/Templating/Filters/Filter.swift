/// What `value | name(arguments)` does.
struct Filter: Sendable {
  typealias Body = @Sendable (Value, Arguments, Environment) throws -> Value

  let name: String
  private let parameters: Signature
  let acceptsUndefined: Bool
  private let body: Body

  /// A filter of `parameters`.
  init(_ name: String, _ parameters: Signature = [], acceptsUndefined: Bool = false, _ body: @escaping Body) {
    self.name = name
    self.parameters = parameters
    self.acceptsUndefined = acceptsUndefined
    self.body = body
  }

  func apply(
    _ value: Value, _ positional: [Value], _ keywords: Map, _ environment: Environment
  ) throws -> Value {
    // An inline `if` without `else` that is false is printed, walked and counted like empty text.
    if !acceptsUndefined, !value.isBlank { _ = try value.defined() }
    let arguments = try Arguments(
      callee: name, positional: positional, keywords: keywords, parameters: parameters)
    return try body(value, arguments, environment)
  }

  /// The filters of the language.
  static var standard: [Filter] {
    text + cases + spacing + cutting + markup + addresses + numbers + formats + sequences + groups + orders
      + aggregates + choices + mappings + fallbacks + json
  }

  /// Other names of the same filters.
  static let aliases = [("count", "length"), ("d", "default"), ("e", "escape")]
}
