extension Test {
  /// The tests for numbers and for the case of text.
  static let numbers = [
    Test("odd") { value, _, _ in try value.remainder(2, "odd").equals(1) },
    Test("even") { value, _, _ in try value.remainder(2, "even").equals(0) },
    Test("divisibleby", ["num"]) { value, arguments, _ in
      try Arithmetic.remainder(value, arguments.value("num")).equals(0)
    },
    Test("lower") { value, _, _ in
      let text = try value.printed()
      return text.hasCase && text.lowercased() == text
    },
    Test("upper") { value, _, _ in
      let text = try value.printed()
      return text.hasCase && text.uppercased() == text
    },
  ]
}

extension Value {
  fileprivate func remainder(_ divisor: Int, _ test: String) throws -> Value {
    guard number != nil else { throw RenderError.unsupported(test, self) }
    return try Arithmetic.remainder(self, .int(divisor))
  }
}

extension String {
  /// Whether it has a letter that is upper or lower case.
  fileprivate var hasCase: Bool {
    unicodeScalars.contains { $0.properties.isCased }
  }
}
