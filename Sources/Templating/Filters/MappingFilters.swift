import Diagnostics

extension Filter {
  /// The filters for mappings and attributes.
  static let mappings = [
    Filter("items", acceptsUndefined: true) { value, _, _ in
      switch value {
      case .undefined: return .iterator([])
      case .map(let map): return .iterator(map.map { .tuple([.string($0.key), $0.value]) })
      default: throw RenderError.unsupported("items", value)
      }
    },
    Filter("attr", ["name"]) { value, arguments, _ in
      let name = try arguments.string("name")
      // In Jinja2 the keys of a mapping are no attributes.
      if case .map(let map) = value, let method = Function.MapMethod(rawValue: name) {
        return .function(Function(name, .map(method, map)))
      }
      return .undefined(Undefined(.member(name, of: value)))
    },
  ]

  /// The filter that stands in for what is missing.
  static let fallbacks = [
    Filter("default", ["default_value", "boolean"], acceptsUndefined: true) { value, arguments, _ in
      let standard = arguments["default_value"] ?? ""
      guard !value.isUndefined else { return standard }
      guard try arguments.bool("boolean", default: false) else { return value }
      return try value.isTrue() ? value : standard
    }
  ]
}
