/// What a running render lends to filters and tests.
struct RenderScope: Sendable {
  let environment: Environment
  var meter: Meter
}

/// What a filter or test goes through, for which it is charged before it runs.
enum Cost: Sendable {
  /// Nothing that could be large.
  case constant
  /// All of a text, but only the outside of a list.
  case text
  /// A text, or the items of a list without what these hold.
  case items
  /// The value, its arguments, and everything in them.
  case whole
  /// The same, as often as sorting compares.
  case ordering
}

extension Meter {
  /// Charges for what a filter or test of `cost` goes through.
  mutating func charge(for value: Value, _ positional: [Value], _ keywords: Map, _ cost: Cost) throws {
    switch cost {
    case .constant: break
    case .text: if value.text != nil { try charge(outside: value) }
    case .items: try charge(outside: value)
    case .whole:
      try charge(whole: value)
      for argument in positional { try charge(whole: argument) }
      for value in keywords.values { try charge(whole: value) }
    case .ordering:
      let before = left
      try charge(whole: value)
      // Every level of a merge looks at each key once.
      let size = before - left
      try charge(Limits.product(size / 4, Int.bitWidth - size.leadingZeroBitCount))
    }
  }
}
