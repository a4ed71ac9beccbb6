extension Value: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Text that is escaped when it is printed.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension Value: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) {
    self = .int(value)
  }
}

extension Value: ExpressibleByFloatLiteral {
  /// A floating-point number.
  public init(floatLiteral value: Double) {
    self = .float(value)
  }
}

extension Value: ExpressibleByBooleanLiteral {
  /// A truth value.
  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension Value: ExpressibleByArrayLiteral {
  /// A list.
  public init(arrayLiteral elements: Value...) {
    self = .list(elements)
  }
}

extension Value: ExpressibleByDictionaryLiteral {
  /// A map that keeps the order of the literal; a repeated key keeps its first place and its last value.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .map(Map(elements))
  }
}
