/// The member of an item that a filter works on: `name`, `a.b`, `0`, or the item itself.
struct AttributePath {
  private let parts: [Part]

  /// A step of the way; a name is hashed once.
  private struct Part {
    let key: Value
    let name: Name?

    init(_ key: Value) {
      self.key = key
      name = key.text.map(Name.init)
    }
  }

  init(_ attribute: Value?) {
    switch attribute {
    case nil, .some(.none): parts = []
    case .some(let value):
      guard let text = value.text else {
        parts = [Part(value)]
        return
      }
      parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part in
        Part(Int(part).map(Value.int) ?? .string(String(part)))
      }
    }
  }

  /// The paths of `a,b`.
  static func several(_ attribute: Value?) -> [AttributePath] {
    guard let text = attribute?.text else { return [AttributePath(attribute)] }
    return text.split(separator: ",", omittingEmptySubsequences: false).map { AttributePath(.string(String($0))) }
  }

  /// What it leads to in `item`; a missing member becomes `standard`, or a failed look-up.
  func callAsFunction(_ item: Value, default standard: Value? = nil) throws -> Value {
    var value = item
    for part in parts {
      value =
        try Self.read(part, of: value.defined()) ?? standard
        ?? .undefined(Undefined(.member(part.key.memberName, of: value)))
    }
    return value
  }

  private static func read(_ part: Part, of owner: Value) throws -> Value? {
    if case .map(let map) = owner { return part.name.flatMap { map[$0] } }
    if let value = try owner.item(part.key) { return value }
    return try part.name.flatMap { try owner.member($0) }
  }
}

extension Value {
  fileprivate var memberName: String {
    text ?? brief.en
  }

  /// The value that text in upper and lower case has in common.
  var foldingCase: Value {
    text.map { .string($0.lowercased()) } ?? self
  }
}
