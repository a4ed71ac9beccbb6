/// A JSON value whose members keep the order they are written in, which Foundation's encoder does not.
enum JSON: Sendable, Hashable {
  /// A name and its value.
  struct Member: Sendable, Hashable {
    let name: String
    let value: JSON
  }

  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// The value of a member; nil where there is none of that name.
  subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
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
