import Diagnostics

extension Filter {
  /// The filters that group items.
  static let groups = [
    Filter("batch", ["linecount", "fill_with"]) { value, arguments, _ in
      let (items, size) = (try value.items(), try arguments.int("linecount"))
      guard size > 0 else { throw countError }
      return .lazy(
        try stride(from: 0, to: items.count, by: size).map { start in
          var row = Array(items[start..<min(start + size, items.count)])
          if try arguments.isGiven("fill_with") {
            try Limits.check(items: size)
            row += Array(repeating: try arguments.value("fill_with"), count: size - row.count)
          }
          return .list(row)
        })
    },
    Filter("slice", ["slices", "fill_with"]) { value, arguments, _ in
      let (items, count) = (try value.items(), try arguments.int("slices"))
      guard count > 0 else { throw countError }
      try Limits.check(items: count)
      let filler = try arguments.isGiven("fill_with") ? try arguments.value("fill_with") : nil
      return .lazy(columns(items, count, filler))
    },
    Filter("groupby", ["attribute", "default", "case_sensitive"], cost: .ordering) { value, arguments, _ in
      let path = AttributePath(try arguments.value("attribute"))
      let standard = try arguments.isGiven("default") ? arguments["default"] : nil
      let isSensitive = try arguments.bool("case_sensitive", default: false)
      return .list(
        try groups(try value.items()) {
          try path($0, default: standard)
        } folding: {
          isSensitive ? $0 : $0.foldingCase
        })
    },
  ]

  private static let countError = RenderError.value(Text(zh: "个数应大于零", en: "the count must be above zero"))

  private static func columns(_ items: [Value], _ count: Int, _ filler: Value?) -> [Value] {
    let (size, extra) = items.count.quotientAndRemainder(dividingBy: count)
    return (0..<count).map { column in
      let start = column * size + min(column, extra)
      let row = Array(items[start..<(start + size + (column < extra ? 1 : 0))])
      return .list(column >= extra ? row + [filler].compactMap { $0 } : row)
    }
  }

  /// Pairs of a key and the items that share it, in the order of the keys.
  private static func groups(
    _ items: [Value], by key: (Value) throws -> Value, folding: (Value) -> Value
  ) throws -> [Value] {
    let keys = try items.map { folding(try key($0).defined()) }
    var groups: [(key: Value, items: [Value])] = []
    for (folded, item) in zip(try keys.sorted(by: keys), try items.sorted(by: keys)) {
      if let last = groups.last, try last.key.equals(folded) {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append((folded, [item]))
      }
    }
    return try groups.map { .tuple([try key($0.items[0]), .list($0.items)]) }
  }
}
