/// Values by what they are equal to.
struct ValueSet {
  private var values: [Int: [Value]] = [:]

  func contains(_ value: Value) throws -> Bool {
    try values[value.amountHash, default: []].contains { try $0.equals(value) }
  }

  /// Adds `value`; yields whether there was none like it.
  @discardableResult
  mutating func insert(_ value: Value) throws -> Bool {
    guard try !contains(value) else { return false }
    values[value.amountHash, default: []].append(value)
    return true
  }
}

extension Value {
  /// A hash that equal values share, numbers of different types included.
  fileprivate var amountHash: Int {
    var hasher = Hasher()
    combine(into: &hasher)
    return hasher.finalize()
  }

  private func combine(into hasher: inout Hasher) {
    switch self {
    case .bool, .int, .float: hasher.combine(number)
    case .string(let text): hasher.combine(text)
    case .markup(let markup): hasher.combine(markup.text)
    case .list(let items), .tuple(let items):
      hasher.combine(items.count)
      for item in items { item.combine(into: &hasher) }
    case .map(let map):
      // Equal maps may have their keys in another order.
      hasher.combine(map.reduce(0) { $0 ^ Self.hash($1.key, $1.value) })
    case .reference(let reference): hasher.combine(reference)
    case .none, .iterator, .view, .function, .undefined: break
    }
  }

  private static func hash(_ key: String, _ value: Value) -> Int {
    var hasher = Hasher()
    hasher.combine(key)
    value.combine(into: &hasher)
    return hasher.finalize()
  }
}
