extension Method {
  /// The methods of mappings.
  static let mappings = [
    Method("items", cost: .items) { value, _ in
      .view(View(.items, try map(value).map { .tuple([.string($0.key), $0.value]) }))
    },
    Method("keys", cost: .items) { value, _ in .view(View(.keys, try map(value).keys.map(Value.string))) },
    Method("values", cost: .items) { value, _ in .view(View(.values, try map(value).map(\.value))) },
    Method("get", ["key", "default"], cost: .constant) { value, arguments in
      let key = try arguments.value("key")
      guard try arguments.keywords.isEmpty && key.isHashable() else { throw RenderError.unsupported("get", key) }
      return try value.item(key) ?? arguments["default"] ?? .none
    },
  ]

  private static func map(_ value: Value) throws -> Map {
    guard case .map(let map) = value else { throw RenderError.notIterable(value) }
    return map
  }
}
