/// What `value.name(arguments)` does: the methods of Python's text, sequences and mappings that change nothing.
struct Method: Sendable {
  typealias Body = @Sendable (Value, Arguments) throws -> Value

  let name: String
  private let parameters: Signature
  private let cost: Cost
  private let body: Body

  /// A method of `parameters`.
  init(_ name: String, _ parameters: Signature = [], cost: Cost = .whole, _ body: @escaping Body) {
    self.name = name
    self.parameters = parameters
    self.cost = cost
    self.body = body
  }

  /// The method as a function of its arguments alone.
  func bound(to owner: Value) -> Value {
    let native = Function.Native(parameters: parameters, owner: owner, cost: cost) { [body] arguments in
      try body(owner, arguments)
    }
    return .function(Function(name, .native(native)))
  }

  static let ofText = table(cases + stripping + splitting + searching + padding + questions + [format])
  static let ofLists = table(sequences + [copy])
  static let ofTuples = table(sequences)
  static let ofMappings = table(mappings + [copy])

  /// Values do not change, so that a copy is the value itself.
  private static let copy = Method("copy", cost: .constant) { value, _ in value }

  private static func table(_ methods: [Method]) -> [String: Method] {
    Dictionary(methods.map { ($0.name, $0) }) { first, _ in first }
  }
}

extension Value {
  /// The method `name` of this value, ready to be called; nil if there is none.
  func method(_ name: String) -> Value? {
    methods[name]?.bound(to: self)
  }

  /// The methods of values of this sort.
  var methods: [String: Method] {
    switch self {
    case .string, .markup: Method.ofText
    case .list: Method.ofLists
    case .tuple: Method.ofTuples
    case .map: Method.ofMappings
    case .none, .bool, .int, .float, .iterator, .view, .function, .reference, .undefined: [:]
    }
  }

  /// The names of the methods that this sort of value has in Jinja2 but not here, since they change it.
  var changingMethods: Set<String> {
    switch self {
    case .list: ["append", "clear", "extend", "insert", "pop", "remove", "reverse", "sort"]
    case .map: ["clear", "fromkeys", "pop", "popitem", "setdefault", "update"]
    case .none, .bool, .int, .float, .string, .markup, .tuple, .iterator, .view, .function, .reference, .undefined: []
    }
  }
}
