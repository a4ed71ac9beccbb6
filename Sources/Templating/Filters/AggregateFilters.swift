import Diagnostics

extension Filter {
  /// The filters that make one value of many.
  static let aggregates = [
    Filter("sum", ["attribute", "start"]) { value, arguments, _ in
      let path = AttributePath(arguments["attribute"])
      let parts = try value.items().map { try path($0) }
      let start = arguments["start"] ?? 0
      return try lists(start, parts) ?? parts.reduce(start) { try Arithmetic.add($0, $1) }
    },
    Filter("min", ["case_sensitive", "attribute"]) { value, arguments, _ in
      try extreme(value, arguments) { try $0.precedes($1) }
    },
    Filter("max", ["case_sensitive", "attribute"]) { value, arguments, _ in
      try extreme(value, arguments) { try $1.precedes($0) }
    },
  ]

  /// The lists in a row, without a copy for each; nil if not all are lists.
  private static func lists(_ start: Value, _ parts: [Value]) throws -> Value? {
    guard case .list(var items) = start else { return nil }
    for part in parts {
      guard case .list(let more) = part else { return nil }
      try Limits.check(items: items.count + more.count)
      items += more
    }
    return .list(items)
  }

  /// The first item whose key no other item's key goes before.
  private static func extreme(
    _ value: Value, _ arguments: Arguments, _ precedes: (Value, Value) throws -> Bool
  ) throws -> Value {
    let (fold, path) = (try folding(arguments), AttributePath(arguments["attribute"]))
    let items = try value.items()
    guard let first = items.first else {
      return absent(Text(zh: "序列为空", en: "the sequence is empty"))
    }
    var best = (item: first, key: fold(try path(first).defined()))
    for item in items.dropFirst() {
      let key = fold(try path(item).defined())
      if try precedes(key, best.key) { best = (item, key) }
    }
    return best.item
  }
}
