extension Method {
  /// The methods that tell what characters text has; none of them holds for empty text.
  static let questions = [
    all("isspace") { $0.isSpace },
    all("isalpha") { $0.isPythonLetter },
    all("isdecimal") { $0.properties.numericType == .decimal },
    all("isdigit") { $0.properties.numericType == .decimal || $0.properties.numericType == .digit },
    all("isnumeric") { $0.properties.numericType != nil },
    all("isalnum") { $0.isPythonLetter || $0.properties.numericType != nil },
    Method("islower") { text, _ in .bool(try text.printed().isLower) },
    Method("isupper") { text, _ in .bool(try text.printed().isUpper) },
  ]

  private static func all(_ name: String, _ holds: @escaping @Sendable (Unicode.Scalar) -> Bool) -> Method {
    Method(name) { text, _ in
      let scalars = try text.printed().unicodeScalars
      return .bool(!scalars.isEmpty && scalars.allSatisfy(holds))
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isPythonLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}
