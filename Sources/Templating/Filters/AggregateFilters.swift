import Diagnostics

extension Filter {
  /// The filters that make one value of many.
  static let aggregates = [
    Filter("sum", ["attribute", "start"]) { value, arguments, _ in
      let path = AttributePath(arguments["attribute"])
      return try value.items().reduce(arguments["start"] ?? 0) { try Arithmetic.add($0, path($1)) }
    },
    Filter("min", ["case_sensitive", "attribute"]) { value, arguments, _ in
      try extreme(value, arguments) { try $0.precedes($1) }
    },
    Filter("max", ["case_sensitive", "attribute"]) { value, arguments, _ in
      try extreme(value, arguments) { try $1.precedes($0) }
    },
  ]

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
