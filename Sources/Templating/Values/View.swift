/// A sequence that `range` counts out or that looks into a mapping: it can be walked any number of times.
public struct View: Sendable {
  enum Kind: Sendable {
    case range, keys, values, items
  }

  let kind: Kind
  /// What it yields, in order.
  public let items: [Value]

  init(_ kind: Kind, _ items: [Value]) {
    self.kind = kind
    self.items = items
  }

  /// Whether it has places, as a range has and a look into a mapping has not.
  var isIndexed: Bool { kind == .range }

  /// Whether both yield the same: ranges in the same order; the values of mappings are never equal, as in Python.
  func equals(_ other: View) throws -> Bool {
    guard kind == other.kind, kind != .values, items.count == other.items.count else { return false }
    if isIndexed { return try zip(items, other.items).allSatisfy { try $0.equals($1) } }
    var others = ValueSet()
    for item in other.items { try others.insert(item) }
    return try items.allSatisfy { try others.contains($0) }
  }
}
