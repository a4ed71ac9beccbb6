extension Test {
  /// The tests for numbers and for the case of text.
  static let numbers = [
    Test("odd") { value, _, _ in try value.remainder(2, "odd").equals(1) },
    Test("even") { value, _, _ in try value.remainder(2, "even").equals(0) },
    Test("divisibleby", ["num"]) { value, arguments, _ in
      try Arithmetic.remainder(value, arguments.value("num")).equals(0)
    },
    Test("lower", cost: .whole) { value, _, _ in try value.printed().isLower },
    Test("upper", cost: .whole) { value, _, _ in try value.printed().isUpper },
  ]
}

extension Value {
  fileprivate func remainder(_ divisor: Int, _ test: String) throws -> Value {
    guard number != nil else { throw RenderError.unsupported(test, self) }
    return try Arithmetic.remainder(self, .int(divisor))
  }
}

extension String {
  /// Whether it has letters with case, all of them lower.
  var isLower: Bool { isOneCase { $0.isLowercase } }

  /// Whether it has letters with case, all of them upper.
  var isUpper: Bool { isOneCase { $0.isUppercase } }

  private func isOneCase(_ isRight: (Unicode.Scalar.Properties) -> Bool) -> Bool {
    let letters = unicodeScalars.lazy.map(\.properties).filter(\.isCased)
    return !letters.isEmpty && letters.allSatisfy(isRight)
  }
}
