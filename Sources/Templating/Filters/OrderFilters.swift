import Diagnostics

extension Filter {
  /// The filters that order items.
  static let orders = [
    Filter("sort", ["reverse", "case_sensitive", "attribute"], cost: .ordering) { value, arguments, _ in
      let items = try value.items()
      let fold = try folding(arguments)
      let paths = AttributePath.several(arguments["attribute"])
      let keys = try items.map { item in Value.list(try paths.map { fold(try $0(item).defined()) }) }
      return .list(try items.sorted(by: keys, descending: arguments.bool("reverse", default: false)))
    },
    Filter("dictsort", ["case_sensitive", "by", "reverse"], cost: .ordering) { value, arguments, _ in
      guard case .map(let map) = value else { throw RenderError.unsupported("dictsort", value) }
      let by = try arguments.string("by", default: "key")
      guard by == "key" || by == "value" else {
        throw RenderError.argument(Text(zh: "dictsort 的 by 应是 key 或 value", en: "'by' of dictsort is 'key' or 'value'"))
      }
      let fold = try folding(arguments)
      let pairs = map.map { Value.tuple([.string($0.key), $0.value]) }
      let keys = map.map { fold(by == "key" ? .string($0.key) : $0.value) }
      return .list(try pairs.sorted(by: keys, descending: arguments.bool("reverse", default: false)))
    },
    Filter("unique", ["case_sensitive", "attribute"]) { value, arguments, _ in
      let (fold, path) = (try folding(arguments), AttributePath(arguments["attribute"]))
      var seen = ValueSet()
      let kept = try value.items().filter { item in
        let key = fold(try path(item).defined())
        guard try key.isHashable() else { throw RenderError.unsupported("unique", key) }
        return try seen.insert(key)
      }
      return .lazy(kept)
    },
  ]

  /// How keys are compared: text without regard to case, unless the arguments ask for it.
  static func folding(_ arguments: Arguments) throws -> (Value) -> Value {
    try arguments.bool("case_sensitive", default: false) ? { $0 } : { $0.foldingCase }
  }
}
