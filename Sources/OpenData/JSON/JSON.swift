/// A JSON value whose members keep the order they are written in, which Foundation's encoder does not.
enum JSON: Sendable {
  /// A name and its value.
  struct Member: Sendable {
    let name: String
    let value: JSON
  }

  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])
  /// A list or an object that is made when it is written, so that a long list of such is never held whole.
  case deferred(@Sendable () -> JSON)

  /// The value of a member; nil where there is none of that name.
  subscript(name: String) -> JSON? {
    switch self {
    case .object(let members): members.first { $0.name == name }?.value
    case .deferred(let make): make()[name]
    default: nil
    }
  }

  /// An object with the members of another behind its own.
  func adding(_ other: JSON) -> JSON {
    guard case .object(let members) = self, case .object(let more) = other else { return self }
    return .object(members + more)
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral text: String) { self = .string(text) }

  init(booleanLiteral bool: Bool) { self = .bool(bool) }

  init(integerLiteral number: Int) { self = .number(Double(number)) }

  init(arrayLiteral items: JSON...) { self = .array(items) }

  init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member(name: $0.0, value: $0.1) })
  }
}
