import Diagnostics

extension Filter {
  /// The filters that apply another filter or a test to each item.
  static let choices = [
    Filter("map", .any, cost: .items) { value, arguments, scope in
      guard arguments.positional.isEmpty else { return try map(value, arguments, &scope) }
      guard let attribute = arguments.keywords["attribute"] else {
        throw RenderError.missingArgument("attribute", "map")
      }
      for key in arguments.keywords.keys where key != "attribute" && key != "default" {
        throw RenderError.unknownKeyword(key, "map", ["attribute", "default"])
      }
      guard try value.isTrue() else { return .lazy([]) }
      let standard = try arguments.isGiven("default") ? arguments["default"] : nil
      let path = AttributePath(attribute)
      return .lazy(try value.items().map { try path($0, default: standard) })
    },
    choice("select", keeps: true, byAttribute: false), choice("reject", keeps: false, byAttribute: false),
    choice("selectattr", keeps: true, byAttribute: true), choice("rejectattr", keeps: false, byAttribute: true),
  ]

  private static func map(_ value: Value, _ arguments: Arguments, _ scope: inout RenderScope) throws -> Value {
    let name = try arguments.positional[0].defined().printed()
    guard let filter = scope.environment.filters[name] else {
      throw RenderError.missingFilter(name, scope.environment)
    }
    guard try value.isTrue() else { return .lazy([]) }
    let rest = Array(arguments.positional.dropFirst())
    return .lazy(try value.items().map { try filter.apply($0, rest, arguments.keywords, &scope) })
  }

  private static func choice(_ name: String, keeps: Bool, byAttribute: Bool) -> Filter {
    Filter(name, .any, cost: .items) { value, arguments, scope in
      var rest = arguments.positional[...]
      guard !byAttribute || !rest.isEmpty else { throw RenderError.missingArgument("attribute", name) }
      let path = AttributePath(byAttribute ? rest.removeFirst() : nil)
      let test = try rest.popFirst().map { try named($0.printed(), scope.environment) }
      let values = Array(rest)
      guard try value.isTrue() else { return .lazy([]) }
      return .lazy(
        try value.items().filter { item in
          let subject = try path(item)
          let holds = try test?.apply(subject, values, arguments.keywords, &scope) ?? subject.isTrue()
          return holds == keeps
        })
    }
  }

  private static func named(_ name: String, _ environment: Environment) throws -> Test {
    guard let test = environment.tests[name] else { throw RenderError.missingTest(name, environment) }
    return test
  }
}
