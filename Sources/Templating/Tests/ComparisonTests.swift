extension Test {
  /// The tests that compare with another value.
  static let comparisons = [
    comparison("eq", .equal), comparison("ne", .unequal), comparison("lt", .less), comparison("le", .lessOrEqual),
    comparison("gt", .greater), comparison("ge", .greaterOrEqual),
    Test("in", ["seq"], cost: .whole) { value, arguments, _ in try value.isContained(in: arguments.value("seq")) },
    Test("sameas", ["other"], cost: .whole) { value, arguments, _ in try value.isSame(as: arguments.value("other")) },
  ]

  private static func comparison(_ name: String, _ comparison: Comparison) -> Test {
    Test(name, ["other"], cost: .whole) { value, arguments, _ in try comparison.holds(value, arguments.value("other")) }
  }
}

extension Value {
  /// Whether both are the same object in Jinja2, as far as values tell: equal and of one type.
  fileprivate func isSame(as other: Value) throws -> Bool {
    switch (self, other) {
    case (.none, .none), (.bool, .bool), (.int, .int), (.reference, .reference), (.string, .string):
      try equals(other)
    default: false
    }
  }
}

extension Test {
  /// The tests for whether the language has a filter or test.
  static let lookups = [
    Test("filter", cost: .whole) { value, _, scope in
      try name(value).map { scope.environment.filters[$0] != nil } ?? false
    },
    Test("test", cost: .whole) { value, _, scope in
      try name(value).map { scope.environment.tests[$0] != nil } ?? false
    },
  ]

  /// The name that `value` is; nil where it is none, an error where it could be no key in Python.
  private static func name(_ value: Value) throws -> String? {
    guard try value.isBlank || value.isHashable() else { throw RenderError.unsupported("is filter", value) }
    return value.text
  }
}
