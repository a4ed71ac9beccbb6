import Diagnostics

extension Filter {
  /// The filters for mappings and attributes.
  static let mappings = [
    Filter("items", acceptsUndefined: true, cost: .items) { value, _, _ in
      switch value {
      case .undefined: return .lazy([])
      case .map(let map): return .lazy(map.map { .tuple([.string($0.key), $0.value]) })
      default: throw RenderError.unsupported("items", value)
      }
    },
    Filter("attr", ["name"], cost: .constant) { value, arguments, _ in
      let name = try arguments.string("name")
      // In Jinja2 the keys of a mapping are no attributes, but its methods are.
      if case .map = value, let method = value.method(name) { return method }
      if case .map = value { return .undefined(Undefined(.member(name, of: value))) }
      if let member = try value.member(Name(name)) { return member }
      return .undefined(Undefined(.member(name, of: value)))
    },
  ]

  /// The filter that stands in for what is missing.
  static let fallbacks = [
    Filter("default", ["default_value", "boolean"], acceptsUndefined: true, cost: .constant) { value, arguments, _ in
      let standard = arguments["default_value"] ?? ""
      guard !value.isUndefined else { return standard }
      guard try arguments.bool("boolean", default: false) else { return value }
      return try value.isTrue() ? value : standard
    }
  ]
}
